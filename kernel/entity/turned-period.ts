import type { Declaration } from './entity.ts'

/** A period that ends before it begins, by the names of its fields, and the one of them that was written. */
export interface TurnedPeriod {
  readonly first: string
  readonly last: string
  readonly begin: string
  readonly end: string
  readonly written: string
}

/** The first declared period that `set` turns round; one that stood so before, and is not touched, does not count. */
export function turnedPeriod(entity: Declaration, set: object, record: object = {}): TurnedPeriod | undefined {
  const after = { ...record, ...set } as Record<string, unknown>
  for (const [first, last] of entity.periods ?? []) {
    const [begin, end] = [after[first], after[last]]
    const written = [last, first].find(name => name in set)
    if (written && typeof begin === 'string' && typeof end === 'string' && end < begin)
      return { first, last, begin, end, written }
  }
  return undefined
}
