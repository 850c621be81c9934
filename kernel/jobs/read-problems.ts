import type { Context } from '../command/context.ts'
import type { JobProblemView } from './contract.ts'
import { findJob } from './find-job.ts'

/** What was wrong with single rows, as far as it is kept, in the reader's language; and how much was wrong in all. */
export async function readProblems(ctx: Context, jobId: string): Promise<{ items: JobProblemView[]; count: number }> {
  const { problems, problemCount } = await findJob(ctx, jobId)
  const items = problems.map(({ zh, en, ...problem }) => ({ ...problem, message: { zh, en }[ctx.locale] }))
  return { items, count: problemCount }
}
