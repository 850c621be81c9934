import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const ROOT = resolve(import.meta.dirname, '..', '..')

export interface StartOptions {
  /** The copy of the program to start; this one if not given. */
  readonly program?: string
  /** Without the launcher in between: then the process is the app itself. */
  readonly bare?: boolean
  readonly user?: { readonly uid: number; readonly gid: number }
  readonly cwd?: string
}

export interface Product {
  readonly child: ChildProcess
  /** Everything printed so far, both streams. */
  readonly output: () => string
  readonly exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** Settles when this one answers, not one before it on the same port; fails with its output when it ends before. */
  readonly ready: () => Promise<void>
  readonly stop: () => Promise<void>
}

const PATIENCE_MS = 90_000
const READY = 'Yingce is ready'

/** Runs a command of bin/yingce as a person would, with these variables and none of ours. */
export function start(args: readonly string[], env: Record<string, string>, options: StartOptions = {}): Product {
  const program = options.program ?? ROOT
  const command = options.bare
    ? [process.execPath, join(program, 'apps/server/main.ts')]
    : [join(program, 'bin/yingce')]
  const child = spawn(command[0] ?? '', [...command.slice(1), ...args], {
    ...options.user,
    cwd: options.cwd ?? program,
    env: { PATH: searchPath(program), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: Buffer[] = []
  child.stdout.on('data', chunk => printed.push(chunk))
  child.stderr.on('data', chunk => printed.push(chunk))
  const output = () => Buffer.concat(printed).toString()
  const exit = new Promise<Awaited<Product['exit']>>(done =>
    child.once('close', (code, signal) => done({ code, signal })),
  )
  return {
    child,
    output,
    exit,
    ready: () => answering(`http://127.0.0.1:${env.PORT}/healthz`, child, output),
    stop: async () => {
      child.kill('SIGTERM')
      await exit
    },
  }
}

/** What a start that is refused prints and ends with. */
export async function refusal(
  env: Record<string, string>,
  options: StartOptions = {},
): Promise<{ code: number | null; output: string }> {
  const product = start(['serve'], env, options)
  const { code } = await product.exit
  return { code, output: product.output() }
}

/** The Node of that copy first: another user may be able to enter there and nowhere else. */
function searchPath(program: string): string {
  return [join(program, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin'), process.env.PATH].join(':')
}

async function answering(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (const begin = Date.now(); Date.now() - begin < PATIENCE_MS; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`ended instead of answering:\n${output()}`)
    if (output().includes(READY) && (await answers(url))) return
  }
  throw new Error(`does not answer:\n${output()}`)
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    answer => answer.ok,
    () => false,
  )
}
