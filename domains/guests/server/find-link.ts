import { sql } from 'drizzle-orm'
import type { Runtime } from '#kernel/command/context.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { type Actor, systemActor } from '#kernel/policy/actor.ts'
import { TOKEN, tokenHash } from './token.ts'

/** Where a link's secret leads, and who acts there: nobody of the company, inside its workspace alone. */
export interface FoundLink {
  readonly id: string
  readonly company: string
  readonly actor: Actor & { timeZone: string }
}

/** The link behind a secret; null where there is none. It is looked up by its hash, which tells nothing by its time. */
export async function findLink(runtime: Runtime, token: string): Promise<FoundLink | null> {
  if (!TOKEN.test(token)) return null
  const { rows } = await inSystem(runtime.pool, tx =>
    tx.execute<{ workspace_id: string; id: string; time_zone: string; company: string }>(
      sql`select * from guest_link_of(${tokenHash(token)})`,
    ),
  )
  const [found] = rows
  if (!found) return null
  const { workspace_id, id, time_zone, company } = found
  return { id, company, actor: { ...systemActor(workspace_id), timeZone: time_zone } }
}
