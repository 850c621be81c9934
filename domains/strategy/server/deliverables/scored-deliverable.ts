import { defineDeliverable } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'
import { isScored, type ScoringFacts, scoringFacts } from '../checks/scoring-facts.ts'
import type { Scoring } from '../scoring.ts'

interface Words {
  /** With {count}, {done} and {chosen}. */
  readonly scored: Label
  /** With {count}. */
  readonly no_criteria: Label
}

/** How many of a kind there are, how many are scored on every criterion, and how many were chosen. */
export function scoredDeliverable(scoring: Scoring, words: Words) {
  return defineDeliverable<ScoringFacts>({
    type: scoring.item.type,
    notes: { ...words },
    facts: place => scoringFacts(scoring, place),
    summarise: ({ criteria, items }) => {
      const count = items.length
      const done = items.filter(one => isScored(one, criteria)).length
      const chosen = items.filter(one => one.chosen).length
      const code = criteria === 0 ? 'no_criteria' : 'scored'
      return { count, done, line: count === 0 ? null : { code, params: { count, done, chosen } } }
    },
  })
}
