import { sql } from 'drizzle-orm'
import { demoRefusals } from '#apps/demo-contract.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { DEMO_LOCK, type Demo } from './find-demo.ts'

/** Removes a demonstration with all that it has; never while it is being loaded, and never what is not marked as one. */
export async function removeDemo(runtime: Runtime, demo: Demo): Promise<void> {
  await inSystem(runtime.pool, async tx => {
    const { workspaceId } = demo
    const { rows } = await tx.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock(${DEMO_LOCK}::int, hashtext(${workspaceId})) as free`,
    )
    if (rows[0]?.free !== true) throw refusal(demoRefusals, 'demo.loading')
    await tx.execute(sql`set local statement_timeout = '5min'`)
    await tx.execute(sql`select remove_demonstration(${workspaceId})`)
  })
  await runtime.files.removeAll(demo.workspaceId)
}
