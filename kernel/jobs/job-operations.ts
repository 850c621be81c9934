import { and, desc, eq, sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { anyMember, command, query } from '../command/operation.ts'
import { defineDomain } from '../domain/domain.ts'
import { type JobView, jobRefusals, jobsContract } from './contract.ts'
import { findJob, type Job } from './find-job.ts'
import { finishJob } from './finish-job.ts'
import { jobTable } from './job-table.ts'
import { readProblems } from './read-problems.ts'

const LIST_LIMIT = 50

const read = query(jobsContract.read, {
  allow: anyMember,
  run: async (ctx, input) => viewOf(ctx, await findJob(ctx, input.id)),
})

const list = query(jobsContract.list, {
  allow: anyMember,
  run: async ctx => {
    const mine = and(eq(jobTable.workspaceId, ctx.actor.workspaceId), eq(jobTable.personId, ctx.actor.personId))
    const rows = await ctx.tx.select().from(jobTable).where(mine).orderBy(desc(jobTable.id)).limit(LIST_LIMIT)
    return rows.map(row => viewOf(ctx, row))
  },
})

const problems = query(jobsContract.problems, {
  allow: anyMember,
  run: (ctx, input) => readProblems(ctx, input.id),
})

/** A waiting job ends at once, a running one at its next step; an ended one stays as it is. */
const cancel = command(jobsContract.cancel, {
  allow: anyMember,
  run: async (ctx, input) => {
    const job = await findJob(ctx, input.id, 'lock')
    if (job.state === 'queued') await finishJob(ctx, { ...job, jobId: job.id }, { state: 'cancelled' })
    if (job.state === 'running')
      await ctx.tx.execute(sql`
        update job set cancel_asked_at = coalesce(cancel_asked_at, now())
        where workspace_id = ${ctx.actor.workspaceId} and id = ${job.id}`)
    return viewOf(ctx, await findJob(ctx, input.id))
  },
})

export const jobsDomain = defineDomain({
  name: 'jobs',
  entities: {},
  contract: jobsContract,
  refusals: jobRefusals,
  operations: { read, list, problems, cancel },
})

function viewOf(ctx: Context, job: Job): JobView {
  const { id, kind, state, done, total, result, problemCount, personId, createdAt, startedAt, finishedAt } = job
  return {
    ...{ id, kind, state, done, total, result, problemCount, personId, createdAt, startedAt, finishedAt },
    cancelAsked: job.cancelAskedAt !== null,
    error: job.error && { code: job.error.code, message: job.error[ctx.locale] },
  }
}
