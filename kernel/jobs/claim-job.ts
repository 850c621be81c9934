import { sql } from 'drizzle-orm'
import type { Runtime } from '../command/context.ts'
import { inWorkspace } from '../db/in-workspace.ts'
import type { Locale } from '../error/locale.ts'
import type { JobRef } from './job-queue.ts'

export interface ClaimedJob extends JobRef {
  readonly kind: string
  readonly input: Record<string, unknown>
  readonly personId: string
  readonly locale: Locale
  readonly tries: number
  readonly claim: string
}

/** Takes a job that nobody works on: one that waits, or one whose worker has not been heard of for a while. */
export async function claimJob(runtime: Runtime, job: JobRef, staleSeconds: number): Promise<ClaimedJob | null> {
  const claim = Buffer.from(runtime.random(16)).toString('hex')
  const found = await inWorkspace(runtime.pool, job.workspaceId, tx =>
    tx.execute<{ kind: string; input: Record<string, unknown>; person_id: string; locale: Locale; tries: number }>(sql`
      update job set state = 'running', claim = ${claim}, beat_at = now(), tries = tries + 1,
        started_at = coalesce(started_at, now())
      where workspace_id = ${job.workspaceId} and id = ${job.jobId} and (
        (state = 'queued' and run_after <= now())
        or (state = 'running' and beat_at < now() - make_interval(secs => ${staleSeconds})))
      returning kind, input, person_id, locale, tries`),
  )
  const [row] = found.rows
  if (!row) return null
  return { ...job, ...row, personId: row.person_id, claim }
}

/** Says that the worker still lives. */
export async function beatJob(runtime: Runtime, job: ClaimedJob): Promise<void> {
  await inWorkspace(runtime.pool, job.workspaceId, tx =>
    tx.execute(sql`update job set beat_at = now()
      where workspace_id = ${job.workspaceId} and id = ${job.jobId} and claim = ${job.claim}`),
  )
}
