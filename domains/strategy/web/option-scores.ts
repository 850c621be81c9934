import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'
import { meanText, ranksOf, weightedScore } from '../rules/weighted-score.ts'

type Scored = Pick<RecordOf<typeof decision>, 'options' | 'criteria' | 'scores'>
export interface OptionScore {
  readonly mean: string | null
  readonly rank: number | null
}

/** The weighted mean and place of each option, by its key; null before it is scored on every criterion. */
export function optionScores({ options, criteria, scores }: Scored): Map<string, OptionScore> {
  const means = (options ?? []).map(option =>
    weightedScore(
      criteria ?? [],
      (scores ?? []).filter(score => score.option === option.key),
    ),
  )
  const ranks = ranksOf(means)
  return new Map(
    (options ?? []).map((option, index) => {
      const mean = means[index]
      return [option.key, { mean: mean ? meanText(mean) : null, rank: ranks[index] ?? null }]
    }),
  )
}
