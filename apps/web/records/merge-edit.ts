import type { Field, Fields } from '#kernel/entity/field.ts'
import { isSame } from './is-same.ts'
import { mergeRows } from './merge-rows.ts'

/** A field that two people changed differently. */
export interface Conflict {
  readonly field: string
  readonly base: unknown
  /** What would be saved if mine, or theirs, is chosen. Of keyed rows only the cells that both changed differ. */
  readonly mine: unknown
  readonly theirs: unknown
}

export type Values = Readonly<Record<string, unknown>>

/**
 * Lays my edit over what someone else saved meanwhile, field by field: where only one of us changed a field, that change
 * stands; where both did, differently, a person has to choose. Keyed rows are merged cell by cell.
 */
export function mergeEdit(
  base: Values,
  mine: Values,
  theirs: Values,
  fields: Fields = {},
): { set: Values; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const set: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(mine)) {
    const field = fields[name]
    if (isSame(value, theirs[name], field) || isSame(value, base[name], field)) continue
    const sides = bothSides(field, base[name], value, theirs[name])
    if (isSame(sides.mine, theirs[name], field)) continue
    if (isSame(sides.mine, sides.theirs, field)) set[name] = sides.mine
    else conflicts.push({ field: name, base: base[name], ...sides })
  }
  return { set, conflicts }
}

function bothSides(field: Field | undefined, base: unknown, mine: unknown, theirs: unknown) {
  if (isSame(base, theirs, field)) return { mine, theirs: mine }
  return (field?.kind === 'list' && mergeRows(field, base, mine, theirs)) || { mine, theirs }
}
