import type { InProject, RecordBase } from '#kernel/entity/entity.ts'
import type { WorkspaceClient } from '../rpc/clients.ts'
import { recordCalls } from './calls.ts'
import { recordType } from './record-types.ts'

const GATHER_MS = 10
const AT_ONCE = 100

export type NamedRecord = RecordBase & Partial<InProject>

interface Waiting {
  readonly id: string
  readonly resolve: (record: NamedRecord | null) => void
  readonly reject: (error: unknown) => void
}
const waiting = new Map<string, Waiting[]>()

/** A record that another one names; null where it is gone or out of sight. Those asked for together are read in one request. */
export function namedRecord(client: WorkspaceClient, type: string, id: string): Promise<NamedRecord | null> {
  return new Promise((resolve, reject) => {
    const queue = waiting.get(type) ?? []
    if (queue.length === 0) window.setTimeout(() => readAll(client, type), GATHER_MS)
    waiting.set(type, [...queue, { id, resolve, reject }])
  })
}

function readAll(client: WorkspaceClient, type: string): void {
  const queue = waiting.get(type) ?? []
  waiting.delete(type)
  for (let at = 0; at < queue.length; at += AT_ONCE) void readSome(client, type, queue.slice(at, at + AT_ONCE))
}

async function readSome(client: WorkspaceClient, type: string, asked: readonly Waiting[]): Promise<void> {
  const { entity } = recordType(type)
  const value = [...new Set(asked.map(one => one.id))]
  try {
    const { items } = await recordCalls(client, entity).list({
      filter: [{ field: 'id', is: 'in', value }],
      limit: AT_ONCE,
    })
    const records = new Map(items.map(record => [record.id, record as NamedRecord]))
    for (const one of asked) one.resolve(records.get(one.id) ?? null)
  } catch (error) {
    for (const one of asked) one.reject(error)
  }
}
