import type { ListField } from '#kernel/entity/field.ts'
import { isSame } from './is-same.ts'
import { type Row, rowsByKey } from './rows-by-key.ts'

export type { Row } from './rows-by-key.ts'

/** A row on two sides; undefined where it is not there. */
export interface RowChange {
  readonly key: string
  readonly before: Row | undefined
  readonly after: Row | undefined
}

/** The rows that are on one side only, or differ. Where rows cannot be told apart, all went and all came. */
export function changedRows(field: ListField, before: unknown, after: unknown): readonly RowChange[] {
  const [was, is] = [rowsByKey(field, before), rowsByKey(field, after)]
  if (!was || !is) return [...allOf('before', before), ...allOf('after', after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])]
  const rows = keys.map(key => ({ key, before: was.get(key), after: is.get(key) }))
  return rows.filter(row => !isSame([row.before], [row.after], field))
}

function allOf(side: 'before' | 'after', rows: unknown): RowChange[] {
  const all = (rows ?? []) as readonly Row[]
  return all.map((row, index) => ({ key: `${side} ${index}`, before: undefined, after: undefined, [side]: row }))
}
