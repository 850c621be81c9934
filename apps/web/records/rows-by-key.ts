import type { ListField } from '#kernel/entity/field.ts'

export type Row = Readonly<Record<string, unknown>>

/** The rows of a list by what tells them apart; null where nothing does. */
export function rowsByKey(field: ListField, value: unknown): ReadonlyMap<string, Row> | null {
  const rows = (value ?? []) as readonly Row[]
  const found = new Map(rows.map(row => [keyOf(field, row), row]))
  return field.keyedBy && found.size === rows.length ? found : null
}

/** Is a row told apart by a key that was drawn for it, not by what it says? */
export function hasDrawnKey(field: ListField): boolean {
  return Object.values(field.of).some(cell => cell.kind === 'text' && cell.rowKey)
}

function keyOf({ keyedBy = [] }: ListField, row: Row): string {
  return JSON.stringify(keyedBy.map(cell => row[cell]))
}
