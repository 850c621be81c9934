import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import type { Runtime } from '../command/context.ts'
import { bossDatabase } from './boss-database.ts'
import { BOSS_QUEUE, BOSS_SCHEMA } from './install-jobs.ts'

/** Which job of which workspace. */
export interface JobRef {
  readonly workspaceId: string
  readonly jobId: string
}

/** Wakes workers, in this process and in others. A message that gets lost is found again by the sweep. */
export interface JobQueue {
  readonly send: (job: JobRef) => Promise<void>
  readonly work: (concurrency: number, run: (job: JobRef) => Promise<void>) => Promise<void>
  readonly close: () => Promise<void>
}

const POLL_SECONDS = 2
const CLOSE_MS = 10_000

export async function openJobQueue(pool: Pool, log: Runtime['log']): Promise<JobQueue> {
  const boss = new PgBoss({
    ...{ db: bossDatabase(pool), schema: BOSS_SCHEMA, migrate: false, createSchema: false, schedule: false },
    // Both need the tables' owner.
    ...{ reindex: false, monitorVacuum: false },
  })
  boss.on('error', error => log({ level: 'warn', event: 'queue.error', error: String(error) }))
  await boss.start()
  const workers: string[] = []
  return {
    send: async job => {
      await boss.send(BOSS_QUEUE, job)
      for (const worker of workers) boss.notifyWorker(worker)
    },
    work: async (concurrency, run) => {
      for (let worker = 0; worker < concurrency; worker++)
        workers.push(
          await boss.work<JobRef>(BOSS_QUEUE, { batchSize: 1, pollingIntervalSeconds: POLL_SECONDS }, async ([job]) => {
            if (job) await run(job.data)
          }),
        )
    },
    close: () => boss.stop({ graceful: true, timeout: CLOSE_MS, close: false }),
  }
}
