import type { RecordOf } from '#kernel/entity/entity.ts'
import type { satisfaction } from '../entities/satisfaction.ts'
import type { SatisfactionSummary } from '../satisfaction-summary.ts'

type Answer = Pick<RecordOf<typeof satisfaction>, 'scale' | 'score'>

/** From which score on somebody recommends us, and up to which they do not (F. Reichheld's net promoter score). */
const PROMOTES = 9
const DETRACTS = 6

/** The averages on each scale, and the NPS; nothing is said of an empty list. */
export function summariseSatisfaction(answers: readonly Answer[]): SatisfactionSummary {
  const five = scoresOn(answers, 'five')
  const ten = scoresOn(answers, 'ten')
  return {
    five: { count: five.length, average: averageOf(five) },
    ten: { count: ten.length, average: averageOf(ten), nps: npsOf(ten) },
  }
}

function scoresOn(answers: readonly Answer[], scale: Answer['scale']): number[] {
  return answers.filter(one => one.scale === scale).map(one => one.score)
}

function averageOf(scores: readonly number[]): string | null {
  if (scores.length === 0) return null
  const sum = scores.reduce((total, one) => total + one, 0)
  return (sum / scores.length).toFixed(1)
}

function npsOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  const promoters = scores.filter(one => one >= PROMOTES).length
  const detractors = scores.filter(one => one <= DETRACTS).length
  return Math.round(((promoters - detractors) * 100) / scores.length) + 0
}
