import { sql } from 'drizzle-orm'
import type { Pool } from 'pg'
import { type DemoMark, demoMarkSchema } from '#domains/people/server/demo-mark.ts'
import { inSystem, inWorkspace } from '#kernel/db/in-workspace.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'

/** Held for as long as somebody fills the workspace, and given back by the database when they are gone. */
export const DEMO_LOCK = 7_310_555

export interface Demo {
  readonly workspaceId: string
  readonly slug: string
  readonly mark: DemoMark
  readonly state: 'loading' | 'interrupted' | 'ready'
  readonly done: number
  readonly total: number
}

/** The demonstration of an account, by the mark on its workspace; null where there is none. */
export async function findDemo(pool: Pool, userId: string): Promise<Demo | null> {
  const [row] = await inSystem(pool, tx =>
    tx.select().from(workspaceTable).where(sql`${workspaceTable.demo}->>'userId' = ${userId}`).limit(1),
  )
  if (!row) return null
  const mark = demoMarkSchema.parse(row.demo)
  const base = { workspaceId: row.id, slug: row.slug, mark }
  if (mark.state === 'ready') return { ...base, state: 'ready', done: 0, total: 0 }
  const job = await readJob(pool, row.id)
  const lives = job ? ['queued', 'running'].includes(job.state) : await isHeld(pool, row.id)
  return { ...base, state: lives ? 'loading' : 'interrupted', done: job?.done ?? 0, total: job?.total ?? 0 }
}

async function readJob(pool: Pool, workspaceId: string) {
  const { rows } = await inWorkspace(pool, workspaceId, tx =>
    tx.execute<{ state: string; done: number; total: number }>(
      sql`select state, done, total from job where workspace_id = ${workspaceId} and kind = 'demo.load' limit 1`,
    ),
  )
  return rows[0]
}

async function isHeld(pool: Pool, workspaceId: string): Promise<boolean> {
  const { rows } = await inSystem(pool, tx =>
    tx.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock(${DEMO_LOCK}::int, hashtext(${workspaceId})) as free`,
    ),
  )
  return rows[0]?.free !== true
}
