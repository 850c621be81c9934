import { and, eq } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { refusal } from '../error/refusal.ts'
import { jobRefusals } from './contract.ts'
import { jobTable } from './job-table.ts'

export type Job = typeof jobTable.$inferSelect

/** One's own job; the workspace's owner sees all. */
export async function findJob(ctx: Context, id: string, lock?: 'lock'): Promise<Job> {
  const found = ctx.tx
    .select()
    .from(jobTable)
    .where(and(eq(jobTable.workspaceId, ctx.actor.workspaceId), eq(jobTable.id, id)))
  const [job] = await (lock ? found.for('update') : found)
  if (!job || (job.personId !== ctx.actor.personId && !ctx.actor.isOwner)) throw refusal(jobRefusals, 'job.not_found')
  return job
}
