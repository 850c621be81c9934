import type { Context } from '../command/context.ts'
import { jobTable } from './job-table.ts'

/** Starts a long work as the person of `ctx`, once this transaction has committed. Gives the job's id. */
export async function startJob(ctx: Context, kind: string, input: Record<string, unknown>): Promise<string> {
  const { workspaceId, personId } = ctx.actor
  const jobId = ctx.newId('job')
  await ctx.tx.insert(jobTable).values({ workspaceId, id: jobId, kind, personId, locale: ctx.locale, input })
  ctx.pending.afterCommit.push(async () => {
    try {
      await ctx.runtime.startJob({ workspaceId, jobId })
    } catch (error) {
      // The job is there; the sweep finds it.
      ctx.runtime.log({ level: 'warn', event: 'job.not_queued', jobId, error: String(error) })
    }
  })
  return jobId
}
