import { appendFileSync, readFileSync } from 'node:fs'

/** What the server has said yes to: one write, what it must have left behind. */
export interface Entry {
  readonly kind: string
  /** The record type's path in the interface: 'customers'. */
  readonly path: string
  readonly id: string
  readonly version: number
  /** The verb that its history must show at that version. */
  readonly action: string
  /** What the record holds since then. */
  readonly holds: Readonly<Record<string, unknown>>
}

export interface Ledger {
  readonly note: (entry: Entry) => void
  readonly count: () => number
  readonly entries: () => Entry[]
}

/** A file of lines outside of the product: it knows nothing of the server's end, and outlives it. */
export function openLedger(file: string): Ledger {
  let count = 0
  return {
    note: entry => {
      appendFileSync(file, `${JSON.stringify(entry)}\n`)
      count++
    },
    count: () => count,
    entries: () =>
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as Entry),
  }
}
