import type { Runtime } from '#kernel/command/context.ts'
import type { JobQueue } from '#kernel/jobs/job-queue.ts'
import type { Worker } from '#kernel/jobs/run-job.ts'
import { startWorker } from '#kernel/jobs/start-worker.ts'
import { loadDemoJob } from './demo/load-demo-job.ts'
import { domains } from './domains.ts'
import { allRefusals } from './refusals.ts'

/** A worker that is silent for so long is taken for dead. */
const STALE_SECONDS = 20

/** What runs the jobs of all domains. */
export function jobWorker(runtime: Runtime): Worker {
  const kinds = [...domains.flatMap(domain => domain.jobs ?? []), loadDemoJob]
  return { runtime, kinds, refusals: allRefusals, staleSeconds: STALE_SECONDS }
}

/** Begins to work on jobs in this process. */
export function openJobs(runtime: Runtime, queue: JobQueue): Promise<{ stop: () => void }> {
  return startWorker(jobWorker(runtime), queue)
}
