import type { GoalToMeasure } from '#domains/goals/reads.ts'
import { measureGoal } from './measure-goal.ts'

/** What a line keeps of a goal, its metric and readings as they are now. */
export function lineValues(one: GoalToMeasure, project: { start: string; finish: string }) {
  const { actual, readings, target, verdict } = measureGoal(one, project)
  return {
    ...{ goalId: one.id, statement: one.statement, metricName: one.metric?.name ?? null },
    ...{ unit: one.unit, baseline: one.goal.baseline, target, actual, readings, verdict },
  }
}
