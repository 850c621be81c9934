import type { JobQueue, JobRef } from './job-queue.ts'
import { runJob, type Worker } from './run-job.ts'

const SWEEP_MS = 5_000
const SWEEP_LIMIT = 50

/** Works on jobs until it is stopped; also looks regularly for jobs that nobody was woken for. */
export async function startWorker(worker: Worker, queue: JobQueue, concurrency = 2): Promise<{ stop: () => void }> {
  const ending = new AbortController()
  await queue.work(concurrency, job => runJob({ ...worker, signal: ending.signal }, job))
  const sweep = () =>
    sweepJobs(worker, queue.send).catch(error =>
      worker.runtime.log({ level: 'warn', event: 'job.sweep_failed', error: String(error) }),
    )
  await sweep()
  const timer = setInterval(sweep, SWEEP_MS)
  ending.signal.addEventListener('abort', () => clearInterval(timer))
  return { stop: () => ending.abort() }
}

/** Queues the jobs that wait without a message, or whose worker has died. */
export async function sweepJobs(worker: Worker, send: (job: JobRef) => Promise<void>): Promise<void> {
  const { rows } = await worker.runtime.pool.query<{ workspace_id: string; id: string }>(
    'select workspace_id, id from take_due_jobs($1, $2)',
    [worker.staleSeconds, SWEEP_LIMIT],
  )
  for (const row of rows) await send({ workspaceId: row.workspace_id, jobId: row.id })
}
