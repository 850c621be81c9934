import { hasText } from '@yingce/process/has-text'
import { compareDecimals } from '#domains/goals/contract.ts'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import type { MeasurementCode } from '../notes.ts'
import type { EvaluationFacts, JudgedLine } from './evaluation-facts.ts'
import { measureGoal } from './measure-goal.ts'
import { readingsDue } from './readings-due.ts'

/** What keeps one goal from being fully judged, and the field to mend. */
export interface Fault {
  readonly goalId: string | null
  readonly lineId: string | null
  readonly label: string
  readonly field: string | null
  readonly code: MeasurementCode
  readonly params: Readonly<Record<string, string>>
}

/** Goal by goal, what is missing from the lines: actual, verdict, cause; or what has changed since they were written. */
export function evaluationFaults(
  { goals, lines }: Pick<EvaluationFacts, 'goals' | 'lines'>,
  project: { start: string; finish: string },
): Fault[] {
  const byGoal = new Map(lines.map(line => [line.goalId, line]))
  return goals.flatMap(goal => faultsOf(goal, byGoal.get(goal.id), project))
}

function faultsOf(
  goal: GoalToMeasure,
  line: JudgedLine | undefined,
  project: { start: string; finish: string },
): Fault[] {
  const fault = (code: MeasurementCode, field: string | null = null, params: Fault['params'] = {}): Fault => ({
    ...{ goalId: goal.id, lineId: line?.id ?? null, label: goal.statement, field, code, params },
  })
  if (!line) return [fault('not_judged')]
  const now = measureGoal(goal, project)
  const due = readingsDue(goal, project, goal.goal.deadline ?? project.finish)
  if (due?.code === 'deadline_over') return [{ ...fault(due.code, 'deadline', due.params), lineId: null }]
  if (now.actual === null) return [fault('no_actual')]
  if (now.verdict === null) return [fault('no_verdict')]
  const same = agree(line.actual, now.actual) && agree(line.target, now.target) && line.verdict === now.verdict
  if (!same) return [fault('outdated', 'actual', { was: line.actual ?? '–', now: now.actual })]
  return hasText(line.cause) ? [] : [fault(line.verdict === 'missed' ? 'cause_missing' : 'cause_untold', 'cause')]
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : compareDecimals(one, other) === 0
}
