export interface WeightedCriterion {
  readonly key: string
  /** A whole number, 1 or more. */
  readonly weight: number
}
export interface GivenScore {
  readonly criterion: string
  /** A whole number. */
  readonly score: number
}

/** A weighted mean kept as a fraction of whole numbers, so that it is exact. */
export interface WeightedScore {
  readonly points: number
  readonly weight: number
  /** Criteria without a score: the mean is not one before they are scored. */
  readonly missing: readonly string[]
}

/** The sum of weight times score over the sum of weights, on the criteria that have a score. */
export function weightedScore(criteria: readonly WeightedCriterion[], scores: readonly GivenScore[]): WeightedScore {
  const given = new Map(scores.map(({ criterion, score }) => [criterion, score]))
  const scored = criteria.filter(({ key }) => given.has(key))
  return {
    points: scored.reduce((sum, { key, weight }) => sum + weight * (given.get(key) ?? 0), 0),
    weight: scored.reduce((sum, { weight }) => sum + weight, 0),
    missing: criteria.filter(({ key }) => !given.has(key)).map(({ key }) => key),
  }
}

/** Is everything scored that is asked for? */
export function isWhole({ weight, missing }: WeightedScore): boolean {
  return weight > 0 && missing.length === 0
}

/** The mean with two decimals, rounded half up; null where something is missing. */
export function meanText(score: WeightedScore): string | null {
  if (!isWhole(score)) return null
  const hundredths = Math.floor((200 * score.points + score.weight) / (2 * score.weight))
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

/** The place of each score, best first; equal ones share a place and the next ones are skipped. Null where not whole. */
export function ranksOf(scores: readonly WeightedScore[]): (number | null)[] {
  const whole = scores.filter(isWhole)
  return scores.map(one => (isWhole(one) ? 1 + whole.filter(other => isBetter(other, one)).length : null))
}

/** a/b > c/d without dividing. */
function isBetter(one: WeightedScore, other: WeightedScore): boolean {
  return one.points * other.weight > other.points * one.weight
}
