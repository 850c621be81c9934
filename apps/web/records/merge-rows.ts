import type { ListField } from '#kernel/entity/field.ts'
import { isSame } from './is-same.ts'
import { hasDrawnKey, type Row, rowsByKey } from './rows-by-key.ts'

/** What each side would save: alike but for the rows that both changed differently. */
export interface MergedRows {
  readonly mine: readonly Row[]
  readonly theirs: readonly Row[]
}

/**
 * Merges a keyed list row by row; null where it has to be chosen as a whole: rows that cannot be told apart, and rows with
 * drawn keys that both wrote into an empty list, where most things would stand twice.
 */
export function mergeRows(field: ListField, base: unknown, mine: unknown, theirs: unknown): MergedRows | null {
  const [was, my, their] = [rowsByKey(field, base), rowsByKey(field, mine), rowsByKey(field, theirs)]
  if (!was || !my || !their || (was.size === 0 && hasDrawnKey(field))) return null
  const keys = [...new Set([...their.keys(), ...my.keys()])]
  const merged = keys.map(key => mergeRow(field, was.get(key), my.get(key), their.get(key)))
  return { mine: present(merged.map(([one]) => one)), theirs: present(merged.map(([, other]) => other)) }
}

type Maybe = Row | undefined

function mergeRow(field: ListField, was: Maybe, my: Maybe, their: Maybe): [Maybe, Maybe] {
  const same = (one: Maybe, other: Maybe) => isSame([one], [other], field)
  if (same(my, was) || same(my, their)) return [their, their]
  return same(their, was) ? [my, my] : [my, their]
}

function present(rows: readonly Maybe[]): Row[] {
  return rows.filter(row => row !== undefined)
}
