import type { Missing, Verdict } from './gate.ts'
import { hasText } from './has-text.ts'

/** "There is none", said by someone with a reason. */
export type DeclaredNone = { reason: string; by: string }

export type EveryOf = Pick<Verdict, 'passed' | 'have' | 'need' | 'missing' | 'missingCount'>

export const MISSING_SHOWN = 20

/**
 * "Every item ...": `test` gives null where an item is as it should be, otherwise what is missing.
 * An empty list does not pass, unless someone declared with a reason that there is none.
 */
export function everyOf<Item>(
  items: readonly Item[],
  test: (item: Item) => Missing | null,
  none: DeclaredNone | null = null,
): EveryOf {
  if (items.length === 0) return emptyList(none)
  const missing = items.map(test).filter(found => found !== null)
  return {
    passed: missing.length === 0,
    have: items.length - missing.length,
    need: items.length,
    missing: missing.slice(0, MISSING_SHOWN),
    missingCount: missing.length,
  }
}

function emptyList(none: DeclaredNone | null): EveryOf {
  const declared = none !== null && hasText(none.reason) && hasText(none.by)
  return { passed: declared, have: 0, need: declared ? 0 : 1, missing: [], missingCount: 0 }
}
