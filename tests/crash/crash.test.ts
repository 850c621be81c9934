import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFailed, test } from 'vitest'
import { verifyDatabase } from '#apps/server/verify/verify-database.ts'
import { folderStore } from '#kernel/files/folder-store.ts'
import { type BenchWorkspace, openWorkspace } from '../../bench/lib/workspace.ts'
import { dataFolder } from '../launch/data-folder.ts'
import { outboxSize, undelivered, watchOutbox } from './delivered.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { startLoad } from './load.ts'
import { missing } from './missing.ts'
import { seededRandom, shuffled } from './random.ts'
import { startVictim, until, type Victim } from './victim.ts'
import { ROWS_OF_IMPORT, writes } from './writes.ts'

const KILLS_OF_EACH = 10
const CLIENTS = 6
const WRITES = 2_000
/** So many yeses lie between two kills at least; at the end the load goes on until there are enough. */
const BETWEEN_KILLS = 80
/** Set CRASH_SEED to the number that a failed run has printed. */
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)

test('twenty kill -9 under load, half of the app, half of the database, lose no acknowledged write', async () => {
  process.stdout.write(`CRASH_SEED=${seed}\n`)
  const folder = dataFolder()
  const victim = await startVictim(join(folder, 'data'))
  onTestFailed(() => void process.stderr.write(victim.output().slice(-4_000)))
  const workspace = await openWorkspace(victim.url, await setupSecret(victim))
  await victim.asOwner(watchOutbox)
  const since = new Date().toISOString()
  const ledger = openLedger(join(folder, 'ledger'))
  const load = await startLoad(workspace, CLIENTS, ledger)
  await killAll(victim, ledger)
  await until(async () => ledger.count() >= WRITES, 'the load does not get going again')
  await load.stop()
  process.stdout.write(`${ledger.count()} writes acknowledged\n`)
  expect(load.surprises).toEqual([])

  const entries = ledger.entries()
  expect(entries.length).toBeGreaterThanOrEqual(WRITES)
  expect(new Set(entries.map(entry => entry.kind))).toEqual(new Set(Object.keys(writes)))
  await victim.asOwner(async owner => {
    expect(await missing(workspace, entries, owner)).toEqual([])
    await until(async () => (await outboxSize(owner)) === 0, 'events are left in the outbox')
    expect(await undelivered(owner, since)).toEqual([])
  })
  const imports = await endedImports(workspace)
  expect(imports.filter(one => one.state !== 'done' || one.created !== ROWS_OF_IMPORT)).toEqual([])
  await victim.asOwner(async owner => {
    const store = folderStore(join(folder, 'data', 'files'))
    expect((await verifyDatabase(owner, store)).faults).toEqual([])
  })
  await victim.stop()
}, 480_000)

/** It is printed a moment after the server answers. */
async function setupSecret(victim: Victim): Promise<string> {
  const found = () => /\/setup\/([\w-]+)\n/.exec(victim.output())?.[1] ?? ''
  await until(async () => found() !== '', 'no address for the first account')
  return found()
}

interface Import {
  readonly state: string
  readonly created: number
}

/** All imports that were begun, when none is under way any more; they are waited for as long as one ends after another. */
async function endedImports({ owner, at }: BenchWorkspace): Promise<Import[]> {
  const read = async () => (await owner.must<{ items: Import[] }>('GET', at('/lead-imports?limit=200'))).items
  let found = await read()
  for (let left = underWay(found); left > 0; left = underWay(found))
    await until(async () => {
      found = await read()
      return underWay(found) < left
    }, `of ${found.length} imports that were begun ${left} do not end`)
  return found
}

function underWay(imports: readonly Import[]): number {
  return imports.filter(one => one.state === 'waiting' || one.state === 'running').length
}

/** In an order of chance, at moments of chance, but never before the load has got going again. */
async function killAll(victim: Victim, ledger: Ledger): Promise<void> {
  const random = seededRandom(seed)
  const targets = Array.from({ length: KILLS_OF_EACH * 2 }, (_, index) => (index < KILLS_OF_EACH ? 'app' : 'database'))
  for (const target of shuffled(targets, random)) {
    const before = ledger.count()
    await until(async () => ledger.count() >= before + BETWEEN_KILLS, 'the load does not get going again')
    await sleep(random() * 400)
    if (target === 'app') await victim.killApp()
    else await victim.killDatabase(random() < 0.5)
  }
}
