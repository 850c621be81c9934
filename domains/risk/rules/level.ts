import type { RecordOf } from '#kernel/entity/entity.ts'
import type { risk } from '../entities/risk.ts'
import type { Step } from '../entities/scales.ts'

export type Level = 'low' | 'medium' | 'high' | 'extreme'
type Judged = Pick<RecordOf<typeof risk>, 'probability' | 'timeImpact' | 'costImpact' | 'qualityImpact'>

/**
 * Probability times impact, each 1 to 5, as the consequence/likelihood matrix of IEC 31010 combines them. The bounds are
 * the product's: up to 4 low, up to 9 medium, up to 16 high, above extreme.
 */
export function levelOf(probability: Step, impact: Step): Level {
  const score = Number(probability) * Number(impact)
  if (score <= 4) return 'low'
  if (score <= 9) return 'medium'
  return score <= 16 ? 'high' : 'extreme'
}

/** The worst of the three impacts; null where none has been judged. */
export function worstImpact({ timeImpact, costImpact, qualityImpact }: Omit<Judged, 'probability'>): Step | null {
  const given = [timeImpact, costImpact, qualityImpact].filter(one => one !== null)
  return given.toSorted().at(-1) ?? null
}

/** The level of a risk before any response; null until probability and an impact have been judged. */
export function riskLevel(record: Judged): Level | null {
  const impact = worstImpact(record)
  return record.probability && impact ? levelOf(record.probability, impact) : null
}

/** Probability times worst impact, for the order of a list; what has not been judged comes first, as 26. */
export function urgency(record: Judged): number {
  const impact = worstImpact(record)
  return record.probability && impact ? Number(record.probability) * Number(impact) : 26
}
