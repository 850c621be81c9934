import { ORPCError } from '@orpc/server'
import { sql } from 'drizzle-orm'
import { readActorById } from '../auth/read-actor-by-id.ts'
import type { Runtime } from '../command/context.ts'
import { runAs } from '../command/run.ts'
import { inWorkspace } from '../db/in-workspace.ts'
import { type RefusalData, type Refusals, refusal } from '../error/refusal.ts'
import { type Actor, systemActor } from '../policy/actor.ts'
import { beatJob, type ClaimedJob, claimJob } from './claim-job.ts'
import { jobRefusals } from './contract.ts'
import { type Ending, finishJob } from './finish-job.ts'
import { type JobKind, type JobMark, JobStopped, type JobWork } from './job-kind.ts'
import type { JobRef } from './job-queue.ts'
import { holdJob, inWords, markJob } from './mark-job.ts'

/** Everything that runs jobs needs. */
export interface Worker {
  readonly runtime: Runtime
  readonly kinds: readonly JobKind[]
  /** All sentences that a job may fail with. */
  readonly refusals: Refusals
  /** After how long a silent worker counts as gone. */
  readonly staleSeconds: number
  /** Aborted when this process is about to end: the jobs stop at their next step and go on elsewhere. */
  readonly signal?: AbortSignal
}

const BEAT_MS = 4_000
const TRIES = 5
const RETRY_SECONDS = 10

/** Runs one job to its end, unless somebody else does. */
export async function runJob(worker: Worker, ref: JobRef): Promise<void> {
  const job = await claimJob(worker.runtime, ref, worker.staleSeconds)
  if (!job) return
  const beat = setInterval(() => beatJob(worker.runtime, job).catch(() => undefined), BEAT_MS)
  try {
    await runClaimed(worker, job)
  } finally {
    clearInterval(beat)
  }
}

async function runClaimed(worker: Worker, job: ClaimedJob): Promise<void> {
  const { workspaceId, personId } = job
  const person = await inWorkspace(worker.runtime.pool, workspaceId, tx => readActorById(tx, workspaceId, personId))
  const actor = person ?? systemActor(workspaceId)
  // Its earlier runs ended without a word, each with its process: it is not begun for ever.
  if (job.tries > TRIES) return fail(worker, job, actor, brokenFor(job))
  try {
    if (!person) throw refusal(jobRefusals, 'job.person_gone')
    const result = await kindOf(worker, job).run(workOf(worker, job, actor))
    await end(worker, job, actor, { state: 'done', result })
  } catch (error) {
    await settle(worker, job, actor, error)
  }
}

function kindOf(worker: Worker, job: ClaimedJob): JobKind {
  const kind = worker.kinds.find(known => known.name === job.kind)
  if (!kind) throw refusal(jobRefusals, 'job.unknown_kind', { kind: job.kind })
  return kind
}

function workOf(worker: Worker, job: ClaimedJob, actor: Actor): JobWork {
  const inTransaction: JobWork['inTransaction'] = work =>
    runAs(worker.runtime, actor, job.locale, async ctx => {
      const marks: JobMark[] = []
      if (worker.signal?.aborted) throw new JobStopped('paused')
      if ((await holdJob(ctx.tx, job)).cancelled) throw new JobStopped('cancelled')
      const answer = await work(ctx, mark => marks.push(mark))
      for (const mark of marks) await markJob(ctx.tx, job, mark, worker.refusals)
      return answer
    })
  const report = (done: number, total: number) => inTransaction(async (_, mark) => mark({ done, total }))
  return { jobId: job.jobId, input: job.input, inTransaction, progress: { report } }
}

/** Cancelled, refused, or broken: what is broken is tried again for a while. */
async function settle(worker: Worker, job: ClaimedJob, actor: Actor, error: unknown): Promise<void> {
  if (error instanceof JobStopped) {
    if (error.because === 'cancelled') await end(worker, job, actor, { state: 'cancelled' })
    if (error.because === 'paused') await release(worker, job, 0)
    return
  }
  const { data } = error as { data?: RefusalData }
  if (error instanceof ORPCError && data?.code) return fail(worker, job, actor, data)
  worker.runtime.log({ level: 'error', event: 'job.broke', jobId: job.jobId, kind: job.kind, error: textOf(error) })
  if (job.tries < TRIES) return release(worker, job, RETRY_SECONDS * job.tries)
  return fail(worker, job, actor, brokenFor(job))
}

function brokenFor(job: ClaimedJob): RefusalData {
  return { code: 'job.failed', params: { job: job.jobId } }
}

function fail(worker: Worker, job: ClaimedJob, actor: Actor, why: RefusalData): Promise<void> {
  return end(worker, job, actor, { state: 'failed', error: inWords(why.code, why.params, worker.refusals) })
}

function end(worker: Worker, job: ClaimedJob, actor: Actor, ending: Ending): Promise<void> {
  return runAs(worker.runtime, actor, job.locale, async ctx => {
    await holdJob(ctx.tx, job)
    await finishJob(ctx, job, ending)
  })
}

/** Gives a job back, to be run again after a while; a pause is no failed try. */
async function release(worker: Worker, job: ClaimedJob, seconds: number): Promise<void> {
  await inWorkspace(worker.runtime.pool, job.workspaceId, tx =>
    tx.execute(sql`
      update job set state = 'queued', claim = null, queued_at = null, tries = tries - ${seconds === 0 ? 1 : 0},
        run_after = now() + make_interval(secs => ${seconds})
      where workspace_id = ${job.workspaceId} and id = ${job.jobId} and claim = ${job.claim}`),
  )
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
