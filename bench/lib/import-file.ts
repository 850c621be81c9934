import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { BenchWorkspace } from './workspace.ts'

export interface Imported {
  readonly id: string
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly skipped: number
  readonly failed: number
}

const PAUSE_MS = 100
const PATIENCE_MS = 600_000

/** Uploads a file of leads and imports it as the product itself proposes; waits for the job's end. */
export async function importFile({ owner, at }: Pick<BenchWorkspace, 'owner' | 'at'>, path: string): Promise<Imported> {
  const name = encodeURIComponent(basename(path))
  const uploaded = await owner.must<{ id: string }>('POST', at(`/files?name=${name}`), readFileSync(path))
  const fileId = uploaded.id
  const proposed = await owner.must('POST', at('/lead-imports/preview'), { fileId })
  const { mapping, namePattern, encoding, separator } = proposed
  const input = { fileId, mapping, encoding, separator, ...(namePattern !== null && { namePattern }) }
  const { id } = await owner.must<{ id: string }>('POST', at('/lead-imports'), input)
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    const now = await owner.must<Imported & { state: string }>('GET', at(`/lead-imports/${id}`))
    if (now.state === 'done') return now
    if (now.state !== 'waiting' && now.state !== 'running') throw new Error(`the import is ${now.state}`)
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
  }
  throw new Error('the import does not end')
}
