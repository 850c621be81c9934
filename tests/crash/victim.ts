import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { withConnection } from '#apps/server/database/connect.ts'
import { addressFor, addressOf, roles } from '#apps/server/database/embedded/address.ts'
import { readPasswords } from '#apps/server/database/embedded/passwords.ts'
import { type Postmaster, runningPostmaster } from '#apps/server/database/embedded/postmaster-file.ts'
import { databaseFolder } from '../launch/data-folder.ts'
import { freePort } from '../launch/free-port.ts'
import { type Product, start } from '../launch/product.ts'

const PATIENCE_MS = 60_000

/** The product as `npm start` runs it, through the launcher, and the ways to kill it. */
export interface Victim {
  readonly url: string
  readonly dataDir: string
  readonly output: () => string
  /** kill -9 of the app alone; then it is started again. Its database goes on. */
  readonly killApp: () => Promise<void>
  /** kill -9 of the database's postmaster, `whole` with all its children; the app starts it again by itself. */
  readonly killDatabase: (whole: boolean) => Promise<void>
  readonly asOwner: <T>(work: (client: Client) => Promise<T>) => Promise<T>
  readonly stop: () => Promise<void>
}

export async function startVictim(dataDir: string): Promise<Victim> {
  const env = { PORT: String(await freePort()), DATA_DIR: dataDir }
  const url = `http://localhost:${env.PORT}`
  const printed: string[] = []
  let product: Product
  const begin = async () => {
    product = start(['serve'], env)
    await untilReady(url)
  }
  await begin()
  return {
    url,
    dataDir,
    output: () => [...printed, product.output()].join(''),
    killApp: async () => {
      for (const pid of childrenOf(product.child.pid ?? 0)) process.kill(pid, 'SIGKILL')
      await product.exit
      printed.push(product.output())
      await begin()
    },
    killDatabase: async whole => {
      const { pid } = databaseOf(dataDir)
      const children = whole ? childrenOf(pid) : []
      for (const victim of [pid, ...children]) killIfThere(victim)
      await untilRestarted(dataDir, pid)
      await untilReady(url)
    },
    asOwner: work => {
      const { owner } = readPasswords(databaseFolder(dataDir))
      return withConnection(addressFor(addressOf(databaseOf(dataDir)), roles.owner, owner), work)
    },
    stop: () => product.stop(),
  }
}

function databaseOf(dataDir: string): Postmaster {
  const server = runningPostmaster(databaseFolder(dataDir))
  if (!server) throw new Error('no database is running')
  return server
}

/** proc(5): the children of a process, as its main thread made them. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}

/** A child may have ended since it was listed. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function untilRestarted(dataDir: string, former: number): Promise<void> {
  await until(() => {
    const server = runningPostmaster(databaseFolder(dataDir))
    return Promise.resolve(server !== undefined && server.pid !== former && server.status === 'ready')
  }, 'the database was not started again')
}

function untilReady(url: string): Promise<void> {
  return until(async () => (await fetch(`${url}/readyz`)).ok, 'the server does not answer')
}

export async function until(done: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (const begin = Date.now(); Date.now() - begin < PATIENCE_MS; await sleep(20))
    if (await done().catch(() => false)) return
  throw new Error(otherwise)
}
