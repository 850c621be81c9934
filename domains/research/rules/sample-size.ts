export type Confidence = '90' | '95' | '99'

export interface SamplePlan {
  /** How many there are in all; null where they are very many or unknown. */
  readonly population: number | null
  /** Margin of error of a share, in percentage points: 5 for ±5 %. */
  readonly margin: number
  readonly confidence: Confidence
}

/**
 * The answers needed so that a share is estimated within the margin, whatever the share is (the worst case, 0.5).
 * Simple random sampling with finite population correction: n0 = z² p (1 - p) / e², n = n0 / (1 + (n0 - 1) / N).
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 4.4.
 */
export function neededSample(plan: SamplePlan): number {
  const error = plan.margin / 100
  const unlimited = (Z[plan.confidence] ** 2 * WORST_VARIANCE) / error ** 2
  const corrected = plan.population === null ? unlimited : unlimited / (1 + (unlimited - 1) / plan.population)
  const needed = Math.max(1, Math.ceil(corrected - ROUNDING))
  return plan.population === null ? needed : Math.min(needed, plan.population)
}

/**
 * The margin of error, in percentage points, that a number of answers gives; null where there are none.
 * Same source and assumptions: e = z √(p (1 - p) / n · (N - n) / (N - 1)).
 */
export function reachedMargin(sample: number, population: number | null, confidence: Confidence): number | null {
  if (sample <= 0) return null
  if (population !== null && sample >= population) return 0
  const correction = population === null ? 1 : (population - sample) / (population - 1)
  return 100 * Z[confidence] * Math.sqrt((WORST_VARIANCE / sample) * correction)
}

/** Quantiles of the normal distribution for two-sided intervals. */
const Z: Record<Confidence, number> = { '90': 1.644853627, '95': 1.959963985, '99': 2.575829304 }
const WORST_VARIANCE = 0.25
/** Keeps a whole number from being pushed up by the last binary digit. */
const ROUNDING = 1e-9
