import type { Client } from 'pg'
import { PgBoss } from 'pg-boss'
import { bossDatabase } from './boss-database.ts'

export const BOSS_SCHEMA = 'boss'
export const BOSS_QUEUE = 'job'

/** Installs or updates the queue's tables as their owner; the app may then use them and change none. */
export async function installJobs(owner: Client, appRole: string): Promise<void> {
  const boss = new PgBoss({ db: bossDatabase(owner), schema: BOSS_SCHEMA, supervise: false, schedule: false })
  // A queue is made again without harm; its messages only wake workers, so they are never retried.
  await boss.start()
  await boss.createQueue(BOSS_QUEUE, { retryLimit: 0, expireInSeconds: 86_000, deleteAfterSeconds: 3600 })
  await boss.stop({ graceful: false, close: false })
  await owner.query(`
    grant usage on schema ${BOSS_SCHEMA} to "${appRole}";
    grant select, insert, update, delete on all tables in schema ${BOSS_SCHEMA} to "${appRole}";
    grant usage on all sequences in schema ${BOSS_SCHEMA} to "${appRole}";
    grant execute on all functions in schema ${BOSS_SCHEMA} to "${appRole}"`)
}
