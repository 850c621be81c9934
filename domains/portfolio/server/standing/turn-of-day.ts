import { sql } from 'drizzle-orm'
import type { Runtime } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { refreshStandings } from './refresh-standings.ts'

/** So many in one transaction, so that whoever writes in these projects waits for nothing long. */
const SOME = 500

/**
 * Works standings out behind the pages: what has changed, and everything that runs once its day is over where the
 * company is. What is not done by then, the next who looks at the portfolio does.
 */
export async function keepStandings(runtime: Runtime): Promise<number> {
  const { rows } = await inSystem(runtime.pool, tx =>
    tx.execute<{ id: string; time_zone: string }>(sql`select id, time_zone from workspace order by id`),
  )
  let done = 0
  for (const { id, time_zone: timeZone } of rows)
    done += await runAs(runtime, { ...systemActor(id), timeZone } as never, 'zh', ctx => refreshStandings(ctx, SOME))
  return done
}
