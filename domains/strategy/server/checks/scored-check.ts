import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { Scoring } from '../scoring.ts'
import { isScored, type ScoringFacts, scoringFacts } from './scoring-facts.ts'

interface Wanted {
  readonly name: string
  readonly label: Label
  readonly scoring: Scoring
  /** Where they are scored. */
  readonly path: string
}

/** A check that enough of a kind are compared on the same weighted criteria, none of them left out on any. */
export function scoredCheck({ name, label, scoring, path }: Wanted) {
  return defineCheck<{ min: number }, ScoringFacts>({
    name,
    label,
    notes: {
      too_few: { zh: '还差 {left} 个', en: '{left} more {left|is|are} needed' },
      no_criteria: { zh: '还没有评分标准', en: 'There are no scoring criteria yet' },
      unscored: { zh: '还差 {left} 条标准没有打分', en: '{left} {left|criterion|criteria} without a score' },
    },
    params: z.strictObject({ min: z.int().min(1).max(1_000) }),
    reads: [scoring.item.type],
    facts: place => scoringFacts(scoring, place),
    judge: ({ criteria, items }, { min }) => {
      const have = items.filter(one => isScored(one, criteria)).length
      const open = criteria === 0 ? [] : items.filter(one => !isScored(one, criteria))
      const need = Math.max(min, items.length)
      const left = Math.max(min - items.length, 0)
      const note = criteria === 0 ? { code: 'no_criteria', params: {} } : { code: 'too_few', params: { left } }
      return {
        passed: have >= need,
        have,
        need,
        ...((criteria === 0 || left > 0) && { note }),
        missing: open.slice(0, 20).map(one => ({
          ...{ recordId: one.id, label: one.name, field: 'scores' },
          why: { code: 'unscored', params: { left: criteria - one.scored } },
        })),
        missingCount: need - have,
        where: { path },
        seen: items.map(({ id, version }) => ({ id, version })),
      }
    },
  })
}
