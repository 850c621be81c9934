import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import type { Cluster } from './cluster.ts'
import { leftPostmaster, type Postmaster, runningPostmaster } from './postmaster-file.ts'
import { refuseForeignSocket } from './socket-folder.ts'
import { startServer } from './start-server.ts'

const STEP_MS = 20
const PATIENCE_MS = 15_000

/**
 * What passes by itself: another process is faster with the start; the children of a server that was killed go on
 * for a moment and keep its memory; or the last user of the former server has just removed the folder of its socket.
 */
const PASSING = /postmaster\.pid" already exists|shared memory block .* is still in use|lock file ".*": No such file/

/**
 * The server of this cluster, ready: the one that runs (left by a crashed app, or in use by another command), else one
 * that is started. `former`: where those who hold connections expect it.
 */
export async function ensureRunning(cluster: Cluster, former?: Postmaster): Promise<Postmaster> {
  for (const begin = Date.now(); ; await sleep(STEP_MS)) {
    const running = await settled(cluster)
    if (running) return trusted(cluster, running)
    const failure = await startServer(cluster, former ?? leftPostmaster(cluster.folder))
    const passing = failure && PASSING.test(failure) && Date.now() - begin < PATIENCE_MS
    if (failure && !passing) throw didNotStart(cluster, failure)
  }
}

/** Waits for a server that is on its way up or down. */
async function settled(cluster: Cluster): Promise<Postmaster | undefined> {
  for (;;) {
    const running = runningPostmaster(cluster.folder)
    if (!running || running.status === 'ready') return running
    await sleep(STEP_MS)
  }
}

function trusted(cluster: Cluster, server: Postmaster): Postmaster {
  if (server.socketFolder) refuseForeignSocket(server.socketFolder, cluster.user)
  return server
}

function didNotStart(cluster: Cluster, reason: string) {
  return startupProblem(exitCodes.database, {
    zh: `数据库没有启动：${reason}（日志：${cluster.log}）`,
    en: `The database did not start: ${reason} (log: ${cluster.log})`,
  })
}
