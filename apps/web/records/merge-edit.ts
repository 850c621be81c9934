/** A field that two people changed differently. */
export interface Conflict {
  readonly field: string
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

export type Values = Readonly<Record<string, unknown>>

/**
 * Lays my edit over what someone else saved meanwhile, field by field: where only one of us changed a field, that change
 * stands; where both did, differently, a person has to choose.
 */
export function mergeEdit(base: Values, mine: Values, theirs: Values): { set: Values; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const set: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(mine)) {
    if (isSame(value, theirs[field])) continue
    if (isSame(base[field], theirs[field])) set[field] = value
    else conflicts.push({ field, base: base[field], mine: value, theirs: theirs[field] })
  }
  return { set, conflicts }
}

/** Values of records are plain data: equal when their JSON is; nothing and null are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
