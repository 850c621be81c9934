import type { Values } from './merge-edit.ts'

interface NamedRow {
  readonly key: string
  readonly name?: string | null
}

/** What the row with this key is called in the first of the records whose list has it. */
export function nameOfRow(within: readonly Values[], list: string, key: string): string | undefined {
  const rows = within.flatMap(record => (record[list] as readonly NamedRow[] | null | undefined) ?? [])
  return rows.find(row => row.key === key)?.name || undefined
}
