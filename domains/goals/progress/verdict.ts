import { compareDecimals, divideDecimals, subtractDecimals } from '../figures/decimal.ts'
import type { MeasuredGoal } from './facts.ts'

export type GoalVerdict = 'met' | 'missed' | 'exceeded'
type Aimed = Pick<MeasuredGoal, 'direction' | 'baseline' | 'target' | 'bandLow' | 'bandHigh'>

/**
 * Target against actual. Up or down: met where the target is reached, exceeded where it is passed by more than a tenth
 * of the change that was asked for. Hold: met inside the band, its limits included. Null where something is missing.
 */
export function judgeActual(goal: Aimed, actual: string | null): GoalVerdict | null {
  if (actual === null) return null
  if (goal.direction === 'hold') return judgeBand(goal, actual)
  if (goal.target === null) return null
  const beyond = goal.direction === 'up' ? subtractDecimals(actual, goal.target) : subtractDecimals(goal.target, actual)
  if (compareDecimals(beyond, '0') < 0) return 'missed'
  return compareDecimals(beyond, tenthOfGap(goal.baseline ?? goal.target, goal.target)) > 0 ? 'exceeded' : 'met'
}

function judgeBand({ bandLow, bandHigh }: Aimed, actual: string): GoalVerdict | null {
  if (bandLow === null || bandHigh === null) return null
  return compareDecimals(actual, bandLow) >= 0 && compareDecimals(actual, bandHigh) <= 0 ? 'met' : 'missed'
}

function tenthOfGap(baseline: string, target: string): string {
  const gap = subtractDecimals(target, baseline)
  const size = gap.startsWith('-') ? gap.slice(1) : gap
  return divideDecimals(size, '10', 12) ?? '0'
}
