import { createHash } from 'node:crypto'
import type { Reply } from '../../bench/lib/client.ts'
import type { BenchWorkspace } from '../../bench/lib/workspace.ts'
import type { Entry } from './ledger.ts'

/** Something with a version that one writer changes again and again. */
export interface Known {
  readonly id: string
  version: number
}

/** Where one client writes: what is its own, so that no other client makes its versions old. */
export interface Place {
  readonly workspace: BenchWorkspace
  readonly projectId: string
  readonly customer: Known
  readonly task: Known
}

/** The server did not say yes: it is down, or it has more than was acknowledged. Nothing is noted. */
export class NotAcknowledged extends Error {
  readonly reply: Reply
  constructor(reply: Reply) {
    super(`${reply.status} ${reply.text.slice(0, 300)}`)
    this.reply = reply
  }
}

type Write = (place: Place, mark: string) => Promise<Entry>

/** Writes of different kinds, each in one request that is acknowledged or not. */
export const writes = {
  'create a customer': async (place, mark) => {
    const name = `客户 ${mark}`
    const made = await send(place, 'POST', '/customers', { name, needs: mark })
    return entry('customers', made, 'created', { name, needs: mark })
  },
  'update a customer': async (place, mark) => {
    const { id, version } = place.customer
    const made = await send(place, 'PATCH', `/customers/${id}`, { set: { profile: mark } }, version)
    place.customer.version = Number(made.version)
    return entry('customers', made, 'updated', { profile: mark })
  },
  'contact a lead': async (place, mark) => {
    const lead = await send(place, 'POST', '/leads', { name: `线索 ${mark}` })
    const made = await send(place, 'POST', `/leads/${lead.id}/contact`, { note: mark })
    return entry('leads', made, 'contacted', { name: `线索 ${mark}`, state: 'contacted' })
  },
  'upload a file': async (place, mark) => {
    const bytes = Buffer.from(`${mark}\n`.repeat(200))
    const made = await send(place, 'POST', `/files?name=${encodeURIComponent(`${mark}.txt`)}`, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return entry('files', made, 'created', { name: `${mark}.txt`, sha256, size: bytes.length })
  },
  'move a task': async (place, mark) => {
    const { id, version } = place.task
    const days = 1 + (Number(mark.split('-').at(-1)) % 40)
    const made = await send(place, 'POST', `/tasks/${id}/move`, { version, start: '2026-09-14', days })
    place.task.version = Number(made.version)
    return entry('tasks', made, 'moved', { days, start: '2026-09-14' })
  },
  'enter an expense': async (place, mark) => {
    const values = {
      item: `费用 ${mark}`,
      category: 'media',
      amount: '1234.56',
      spentOn: '2026-03-02',
      receiptNo: mark,
    }
    const made = await send(place, 'POST', '/expenses', { projectId: place.projectId, ...values })
    return entry('expenses', made, 'created', { item: values.item, amount: '1234.56', spentOn: '2026-03-02' })
  },
  'start an import': async (place, mark) => {
    const rows = Array.from({ length: ROWS_OF_IMPORT }, (_, row) => `导入 ${mark} ${row},${mark}-${row}@example.cn`)
    const bytes = Buffer.from(['姓名,邮箱', ...rows, ''].join('\n'))
    const file = await send(place, 'POST', `/files?name=${encodeURIComponent(`${mark}.csv`)}`, bytes)
    const mapping = [
      { column: '姓名', to: 'name' },
      { column: '邮箱', to: 'email' },
    ]
    const made = await send(place, 'POST', '/lead-imports', { fileId: file.id, mapping })
    return entry('lead-imports', made, 'started', { fileName: `${mark}.csv` })
  },
} satisfies Record<string, Write>

export const ROWS_OF_IMPORT = 25

/** After an answer that never came: how the writer's own records really are. */
export async function lookAgain(place: Place): Promise<void> {
  place.customer.version = Number((await send(place, 'GET', `/customers/${place.customer.id}`)).version)
  place.task.version = Number((await send(place, 'GET', `/tasks/${place.task.id}`)).version)
}

async function send(
  { workspace }: Place,
  method: string,
  path: string,
  body?: unknown,
  version?: number,
): Promise<Record<string, unknown>> {
  const headers: Record<string, string> = version === undefined ? {} : { 'if-match': String(version) }
  const reply = await workspace.owner.send(method, workspace.at(path), body, headers)
  if (reply.status >= 300) throw new NotAcknowledged(reply)
  return reply.body
}

function entry(path: string, made: Record<string, unknown>, action: string, holds: Entry['holds']): Entry {
  return { kind: '', path, id: String(made.id), version: Number(made.version), action, holds }
}
