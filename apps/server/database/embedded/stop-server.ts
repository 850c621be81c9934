import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Cluster } from './cluster.ts'
import { runningPostmaster } from './postmaster-file.ts'
import { processName } from './process-name.ts'
import { removeSocketFolder } from './socket-folder.ts'

/** Ends the server in order: open transactions are rolled back, everything is written, nothing has to recover. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const server = runningPostmaster(cluster.folder)
  if (!server) return
  await interrupt(cluster, server.pid)
  while (processName(server.pid)) await sleep(10)
  if (server.socketFolder) removeSocketFolder(server.socketFolder)
}

/** PostgreSQL's "fast shutdown". */
async function interrupt(cluster: Cluster, pid: number): Promise<void> {
  if (process.platform === 'win32') await promisify(execFile)(cluster.programs.pgCtl, ['kill', 'INT', String(pid)])
  else process.kill(pid, 'SIGINT')
}
