import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './lib/free-port.ts'
import { temporaryFolder } from './lib/temporary-folder.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PATIENCE_MS = 120_000

/** `start`: seconds until `npm start` answers, with a new data folder and then again with the same folder. */
export async function run(): Promise<object> {
  const folder = temporaryFolder()
  try {
    const first = await secondsToAnswer(folder)
    return { first, second: await secondsToAnswer(folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function secondsToAnswer(folder: string): Promise<number> {
  const { PATH = '', HOME = '' } = process.env
  const port = String(await freePort())
  const begin = performance.now()
  const env = { PATH, HOME, PORT: port, DATA_DIR: folder }
  const npm = spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
  await answering(`http://127.0.0.1:${port}/healthz`, npm, begin)
  const seconds = Math.round((performance.now() - begin) / 10) / 100
  npm.kill('SIGTERM')
  npm.stdout.resume()
  await once(npm.stdout, 'close')
  return seconds
}

async function answering(url: string, npm: ChildProcess, begin: number): Promise<void> {
  for (; performance.now() - begin < PATIENCE_MS; await sleep(20)) {
    if (npm.exitCode !== null) throw new Error('npm start ended instead of answering')
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error('npm start does not answer')
}
