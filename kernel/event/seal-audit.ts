import { sql } from 'drizzle-orm'
import type { Runtime } from '../command/context.ts'
import { inSystem } from '../db/in-workspace.ts'

const BATCH = 5_000

/** Gives the newest rows of the trail their place in the chain; the rows themselves are never changed otherwise. */
export async function sealAudit(runtime: Runtime): Promise<number> {
  const { rows } = await inSystem(runtime.pool, tx =>
    tx.execute<{ sealed: number }>(sql`select seal_audit(${BATCH}) as sealed`),
  )
  return Number(rows[0]?.sealed ?? 0)
}
