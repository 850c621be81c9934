import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { temporaryFolder } from './temporary-folder.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'apps', 'server', 'main.ts')
const START_MS = 180_000

export interface OwnServer {
  readonly url: string
  readonly dataDir: string
  /** The secret of the first account's link, as printed at the start. */
  readonly setupSecret: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

/** Starts the product as `npm start` does, with a database of its own in a folder that is removed afterwards. */
export async function startOwnServer(dataDir = temporaryFolder()): Promise<OwnServer> {
  const port = await freePort()
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed: string[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  const url = `http://localhost:${port}`
  try {
    await answering(url, child, printed)
  } catch (error) {
    child.kill('SIGTERM')
    throw error
  }
  return {
    url,
    dataDir,
    setupSecret: /\/setup\/([\w-]+)/.exec(printed.join(''))?.[1] ?? '',
    process: child,
    stop: async () => {
      child.kill('SIGTERM')
      await new Promise(resolve => child.once('exit', resolve))
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function answering(url: string, child: ChildProcess, printed: readonly string[]): Promise<void> {
  const until = performance.now() + START_MS
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${printed.join('')}`)
    const ready = await fetch(`${url}/readyz`).then(
      response => response.ok,
      () => false,
    )
    await new Promise(resolve => setTimeout(resolve, 50))
    // It answers a moment before it prints the link of the first account.
    if (ready && printed.join('').includes('Yingce is ready')) return
  }
  throw new Error('the server does not answer')
}
