import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchWorkspace } from '../../bench/lib/workspace.ts'
import type { Ledger } from './ledger.ts'
import { lookAgain, NotAcknowledged, type Place, writes } from './writes.ts'

export interface Load {
  /** Answers that a crash does not explain. */
  readonly surprises: readonly string[]
  readonly stop: () => Promise<void>
}

/** An import costs as much as ten other writes. */
const RARE = 'start an import'
const RARE_EVERY = 20
const PAUSE_MS = 25

/** Several clients that write without a pause, whatever becomes of the server. */
export async function startLoad(workspace: BenchWorkspace, clients: number, ledger: Ledger): Promise<Load> {
  const projectId = await startProject(workspace)
  const places: Place[] = []
  for (let client = 0; client < clients; client++) places.push(await placeFor(workspace, projectId, client))
  const surprises: string[] = []
  const ending = new AbortController()
  const running = places.map((place, client) => writeOn(place, client, ledger, surprises, ending.signal))
  return {
    surprises,
    stop: async () => {
      ending.abort()
      await Promise.all(running)
    },
  }
}

async function writeOn(place: Place, client: number, ledger: Ledger, surprises: string[], signal: AbortSignal) {
  const kinds = Object.keys(writes) as (keyof typeof writes)[]
  for (let turn = client; !signal.aborted; turn++) {
    const kind = kinds[turn % kinds.length] ?? RARE
    if (kind === RARE && Math.floor(turn / kinds.length) % RARE_EVERY !== client % RARE_EVERY) continue
    try {
      ledger.note({ ...(await writes[kind](place, `c${client}-${turn}`)), kind })
    } catch (error) {
      if (isSurprise(error)) surprises.push(`${kind}: ${String(error)}`)
      await sleep(PAUSE_MS)
      await lookAgain(place).catch(() => undefined)
    }
  }
}

/** While the server is down a request fails or gives a 5xx; afterwards a version or a receipt may be known already. */
function isSurprise(error: unknown): boolean {
  if (!(error instanceof NotAcknowledged)) return !('code' in (error as Error))
  const { status } = error.reply
  return status < 500 && status !== 412
}

async function startProject({ owner, at }: BenchWorkspace): Promise<string> {
  const { person } = await owner.must<{ person: { id: string } }>('GET', at('/me'))
  const who = { sponsorId: person.id, managerId: person.id }
  const project = { playbook: 'P1', name: '断电演练', start: '2026-03-02', ...who }
  return (await owner.must<{ id: string }>('POST', at('/projects'), project)).id
}

async function placeFor(workspace: BenchWorkspace, projectId: string, client: number): Promise<Place> {
  const { owner, at } = workspace
  const customer = await owner.must<{ id: string; version: number }>('POST', at('/customers'), {
    name: `同一客户 ${client}`,
  })
  const work = { projectId, title: `同一任务 ${client}`, start: '2026-09-14', days: 3 }
  const task = await owner.must<{ id: string; version: number }>('POST', at('/tasks'), work)
  return { workspace, projectId, customer, task }
}
