import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import type { BenchWorkspace } from '../../bench/lib/workspace.ts'
import type { Entry } from './ledger.ts'

const AT_ONCE = 8

/** The acknowledged writes that are not there: the record's content through the interface, its history in the trail. */
export async function missing(workspace: BenchWorkspace, entries: readonly Entry[], owner: Client): Promise<string[]> {
  const trail = await readTrail(owner)
  const latest = new Map(entries.map(entry => [entry.id, entry.version]))
  const faults: string[] = []
  const waiting = [...entries]
  const readers = Array.from({ length: AT_ONCE }, async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop())
      for (const fault of await faultsOf(workspace, entry, trail, latest))
        faults.push(`${entry.kind} ${entry.id}: ${fault}`)
  })
  await Promise.all(readers)
  return faults
}

type Trail = ReadonlyMap<string, Record<string, [unknown, unknown]>>

async function faultsOf(
  { owner, at }: BenchWorkspace,
  entry: Entry,
  trail: Trail,
  latest: ReadonlyMap<string, number>,
): Promise<string[]> {
  const { path, id, version, action, holds } = entry
  const changes = trail.get(`${id} ${version} ${action}`)
  if (!changes) return [`no “${action}” at version ${version} in its history`]
  // What a later write has changed since then stands in the history only.
  if (version < (latest.get(id) ?? 0)) return unlike(holds, written(changes), 'its history')
  const { status, body } = await owner.send('GET', at(`/${path}/${id}`))
  if (status !== 200) return [`answers ${status}`]
  if (Number(body.version) < version) return [`is at version ${body.version}, acknowledged was ${version}`]
  // Something that was not acknowledged, or a job, may have changed it once more.
  if (Number(body.version) > version) return unlike(holds, written(changes), 'its history')
  const bytes = path === 'files' ? await owner.send('GET', at(`/files/${id}/content`)) : undefined
  return [...unlike(holds, body, 'the record'), ...(bytes ? unlikeBytes(holds, bytes.text) : [])]
}

function unlikeBytes(holds: Entry['holds'], text: string): string[] {
  return createHash('sha256').update(text).digest('hex') === holds.sha256 ? [] : ['its bytes are not what was sent']
}

/** A history says only what a write has changed. */
function unlike(holds: Entry['holds'], found: Record<string, unknown>, where: string): string[] {
  return Object.entries(holds)
    .filter(([name]) => name in found || where === 'the record')
    .filter(([name, value]) => String(found[name]) !== String(value))
    .map(([name, value]) => `${where} says ${name} = ${found[name]}, acknowledged was ${value}`)
}

function written(changes: Record<string, [unknown, unknown]>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).map(([name, [, after]]) => [name, after]))
}

async function readTrail(owner: Client): Promise<Trail> {
  const { rows } = await owner.query<{ key: string; changes: Record<string, [unknown, unknown]> }>(
    "select record_id || ' ' || version || ' ' || action as key, changes from audit",
  )
  return new Map(rows.map(row => [row.key, row.changes]))
}
