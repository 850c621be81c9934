import { sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { emit } from '../event/event.ts'
import type { JobState } from './job-states.ts'
import type { JobError } from './job-table.ts'

/** How a job ended. */
export interface Ending {
  readonly state: Extract<JobState, 'done' | 'failed' | 'cancelled'>
  readonly result?: Record<string, unknown>
  readonly error?: JobError
}

/** Ends a job; whoever keeps a record of it hears `job.finished` in the same transaction. */
export async function finishJob(
  ctx: Context,
  job: { jobId: string; kind: string; input: Record<string, unknown> },
  ending: Ending,
): Promise<void> {
  await ctx.tx.execute(sql`
    update job set state = ${ending.state}, finished_at = now(), claim = null,
      result = ${ending.result ? JSON.stringify(ending.result) : null}::jsonb,
      error = ${ending.error ? JSON.stringify(ending.error) : null}::jsonb
    where workspace_id = ${ctx.actor.workspaceId} and id = ${job.jobId}`)
  const { jobId, kind, input } = job
  emit(ctx, 'job.finished', { recordId: jobId, recordType: 'job' }, { kind, input, ...ending })
}
