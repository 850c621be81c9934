import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'
import { runningPostmaster } from './postmaster-file.ts'
import { serverEnvironment } from './server-environment.ts'
import { type Listening, writeSettings } from './settings.ts'
import { isOwnSocketFolder, makeSocketFolder, removeSocketFolder } from './socket-folder.ts'

const STEP_MS = 10
const SLOW_MS = 5000

/** Starts the server and waits until it is ready, however long it recovers. Returns why it ended, if it did. */
export async function startServer(cluster: Cluster, former?: Listening): Promise<string | undefined> {
  const listening = await listeningAt(cluster, former)
  writeSettings(cluster, listening)
  const logged = statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0
  const child = spawnServer(cluster)
  const failure = await untilReady(cluster, child)
  if (failure === undefined) return undefined
  if (listening.socketFolder !== former?.socketFolder) removeSocketFolder(listening.socketFolder)
  return lastWords(cluster.log, logged) ?? failure
}

/** Where it listened before, so that a server which was killed leaves nothing behind and its clients find it again. */
async function listeningAt({ user }: Cluster, former?: Listening): Promise<Listening> {
  if (process.platform === 'win32') return { socketFolder: '', port: former?.port ?? (await freePort()) }
  const same = former && isOwnSocketFolder(former.socketFolder, user)
  return { socketFolder: same ? former.socketFolder : makeSocketFolder(user), port: 5432 }
}

/** In a session of its own: neither Ctrl-C at the terminal nor the death of this process ends it. */
function spawnServer(cluster: Cluster): ChildProcess {
  const log = openSync(cluster.log, 'a', 0o600)
  const [program, args] = command(cluster)
  const child = spawn(program, args, {
    ...cluster.user,
    cwd: cluster.folder,
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

/** On Windows the server refuses an administrator's rights; its control program gives them up first. */
function command(cluster: Cluster): [string, string[]] {
  if (process.platform !== 'win32') return [cluster.programs.postgres, ['-D', cluster.folder]]
  return [cluster.programs.pgCtl, ['start', '-W', '-D', cluster.folder, '-l', cluster.log]]
}

async function untilReady(cluster: Cluster, child: ChildProcess): Promise<string | undefined> {
  let failure: string | undefined
  child.once('error', error => {
    failure = error.message
  })
  child.once('exit', (code, signal) => {
    if (code !== 0) failure = `exit ${code ?? signal}`
  })
  const slow = setTimeout(tellRecovery, SLOW_MS)
  while (failure === undefined && runningPostmaster(cluster.folder)?.status !== 'ready') await sleep(STEP_MS)
  clearTimeout(slow)
  return failure
}

function tellRecovery(): void {
  process.stdout.write('数据库正在恢复上次未写完的内容…… · The database is recovering what was under way ...\n')
}

function lastWords(log: string, from: number): string | undefined {
  const lines = readFileSync(log).subarray(from).toString().split('\n')
  return lines.findLast(line => /(FATAL|PANIC|ERROR):/.test(line))?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
