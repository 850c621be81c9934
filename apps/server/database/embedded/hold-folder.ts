import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'

// Locks in the database itself, held by one connection: they end with their process, however it ends, and mean the
// same in every container. Any number in use, one alone.
const IN_USE = 7_310_601
const ALONE = 7_310_602
const SETTING_UP = 7_310_603

const PATIENCE_MS = 3000

/** Enters this process among the users of the data folder; `alone` as the only one of its kind. */
export async function holdFolder(holder: Client, dataDir: string, alone: boolean): Promise<void> {
  await holder.query(`select pg_advisory_lock_shared(${IN_USE})`)
  if (!alone) return
  // One that has just been killed may be there for a moment.
  for (const begin = Date.now(); !(await tryLock(holder, ALONE)); await sleep(100))
    if (Date.now() - begin > PATIENCE_MS) throw inUse(dataDir, await otherProcess(holder))
}

/** Leaves, and tells whether nobody is left. */
export async function leaveFolder(holder: Client): Promise<boolean> {
  await holder.query(`select pg_advisory_unlock_shared(${IN_USE})`)
  return tryLock(holder, IN_USE)
}

export async function whileSettingUp(holder: Client, work: () => Promise<void>): Promise<void> {
  await holder.query(`select pg_advisory_lock(${SETTING_UP})`)
  await work()
  await holder.query(`select pg_advisory_unlock(${SETTING_UP})`)
}

async function tryLock(holder: Client, lock: number): Promise<boolean> {
  const { rows } = await holder.query<{ held: boolean }>(`select pg_try_advisory_lock(${lock}) as held`)
  return rows[0]?.held === true
}

/** Every connection of ours carries its process number in its name. */
async function otherProcess(holder: Client): Promise<string> {
  const { rows } = await holder.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = ${ALONE} and granted`,
  )
  return /\d+$/.exec(rows[0]?.name ?? '')?.[0] ?? '?'
}

function inUse(dataDir: string, pid: string) {
  return startupProblem(exitCodes.folderInUse, {
    zh: `数据文件夹 ${dataDir} 正被另一个实例使用（进程 ${pid}）。请先停止它，或用 DATA_DIR 指定其他文件夹。`,
    en: `The data folder ${dataDir} is in use by another instance (process ${pid}). Stop it first, or let DATA_DIR name another folder.`,
  })
}
