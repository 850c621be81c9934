import type { ListField } from '#kernel/entity/field.ts'
import { isSame } from './is-same.ts'
import { hasDrawnKey, type Row, rowsByKey } from './rows-by-key.ts'

/** What each side would save: alike but for the cells that both changed differently, and rows that only one still has. */
export interface MergedRows {
  readonly mine: readonly Row[]
  readonly theirs: readonly Row[]
}

/**
 * Merges a keyed list row by row, and in a row cell by cell; null where it has to be chosen as a whole: rows that cannot
 * be told apart, and rows with drawn keys that both wrote into an empty list, where most things would stand twice.
 */
export function mergeRows(field: ListField, base: unknown, mine: unknown, theirs: unknown): MergedRows | null {
  const [was, my, their] = [rowsByKey(field, base), rowsByKey(field, mine), rowsByKey(field, theirs)]
  if (!was || !my || !their || (was.size === 0 && hasDrawnKey(field))) return null
  const keys = [...new Set([...their.keys(), ...my.keys()])]
  const merged = keys.map(key => mergeRow(field, was.get(key), my.get(key), their.get(key)))
  return { mine: present(merged.map(([one]) => one)), theirs: present(merged.map(([, other]) => other)) }
}

type Maybe = Row | undefined

/** A row that both wrote or that one took away, and one whose cells belong together, is merged as a whole. */
function mergeRow(field: ListField, was: Maybe, my: Maybe, their: Maybe): [Maybe, Maybe] {
  if (was && my && their && !field.rowsWhole) return mergeCells(field, was, my, their)
  return merge(was, my, their, (one, other) => isSame([one], [other], field))
}

function mergeCells(field: ListField, was: Row, my: Row, their: Row): [Row, Row] {
  const names = Object.keys({ ...their, ...my })
  const merged = names.map(name =>
    merge(was[name], my[name], their[name], (one, other) => isSame(one, other, field.of[name])),
  )
  const side = (which: 0 | 1) => Object.fromEntries(names.map((name, index) => [name, merged[index]?.[which]]))
  return [side(0), side(1)]
}

/** What only one of the two changed stands on both sides. */
function merge<V>(was: V, my: V, their: V, same: (one: V, other: V) => boolean): [V, V] {
  if (same(my, was) || same(my, their)) return [their, their]
  return same(their, was) ? [my, my] : [my, their]
}

function present(rows: readonly Maybe[]): Row[] {
  return rows.filter(row => row !== undefined)
}
