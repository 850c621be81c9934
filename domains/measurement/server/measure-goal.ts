import { actualOf, countedReadings, type GoalVerdict, judgeActual } from '#domains/goals/contract.ts'
import type { GoalToMeasure } from '#domains/goals/reads.ts'

export interface Measurement {
  readonly target: string | null
  readonly actual: string | null
  readonly readings: number
  readonly verdict: GoalVerdict | null
}

/** Target against actual, by the readings as they are now. */
export function measureGoal(one: GoalToMeasure, project: { start: string; finish: string }): Measurement {
  const { goal, metric, readings } = one
  if (!metric) return { target: goal.target, actual: null, readings: 0, verdict: null }
  const facts = { goal, metric, readings, project }
  const actual = actualOf(facts)
  return { target: goal.target, actual, readings: countedReadings(facts).length, verdict: judgeActual(goal, actual) }
}
