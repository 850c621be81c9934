import { judgeAttainable } from './smart/attainable.ts'
import type { LetterVerdict, SmartFacts } from './smart/facts.ts'
import { judgeMeasurable } from './smart/measurable.ts'
import { judgeRelevant } from './smart/relevant.ts'
import { judgeSpecific } from './smart/specific.ts'
import { judgeTimely } from './smart/timely.ts'

/** Judges a goal letter by letter, from its fields and what stands around it; no letter looks at how long a text is. */
export function judgeSmart(facts: SmartFacts): LetterVerdict[] {
  return [
    judgeSpecific(facts),
    judgeMeasurable(facts),
    judgeAttainable(facts),
    judgeRelevant(facts),
    judgeTimely(facts),
  ]
}

export function isSmart(letters: readonly LetterVerdict[]): boolean {
  return letters.length > 0 && letters.every(letter => letter.holds)
}
