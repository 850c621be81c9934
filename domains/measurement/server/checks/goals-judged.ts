import type { Missing, Verdict } from '@yingce/process/gate'
import { z } from 'zod'
import { goal } from '#domains/goals/contract.ts'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { evaluation } from '../../contract.ts'
import { measurementNotes } from '../../notes.ts'
import { type EvaluationFacts, evaluationFactsSql } from '../evaluation-facts.ts'
import { evaluationFaults } from '../evaluation-faults.ts'

/** The iteration's evaluation is final and judges every goal: target, actual, verdict and cause. */
export const goalsJudged = defineCheck<Record<string, never>, EvaluationFacts>({
  name: 'measurement.goals_judged',
  label: { zh: '每个目标都已对照实际值评估', en: 'Every goal is judged target against actual' },
  notes: measurementNotes,
  params: z.strictObject({}),
  reads: [goal.type, evaluation.type],
  facts: place => evaluationFactsSql(place),
  judge: (facts, _params, place) => judgeEvaluation(facts, place),
})

const SHOWN = 20

export function judgeEvaluation(facts: EvaluationFacts, { project }: Pick<GatePlace, 'project'>): Verdict {
  const { goals, evaluation: report, lines } = facts
  if (!report) return notYet(goals.length)
  const faults = evaluationFaults(facts, project)
  const missing = [...notFinal(report), ...faults.map(missingOf)]
  const wanting = new Set(faults.map(fault => fault.goalId))
  return {
    passed: goals.length > 0 && report.state === 'final' && missing.length === 0,
    have: goals.length - wanting.size,
    need: Math.max(1, goals.length),
    ...(goals.length === 0 && { note: { code: 'no_goal', params: {} } }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
    where: { path: 'measurement/evaluation' },
    seen: [report, ...lines].map(({ id, version }) => ({ id, version })),
  }
}

function notYet(goals: number): Verdict {
  const code = goals === 0 ? 'no_goal' : 'no_evaluation'
  return {
    ...{ passed: false, have: 0, need: Math.max(1, goals), note: { code, params: {} } },
    ...{ missing: [], missingCount: Math.max(1, goals), where: { path: 'measurement/evaluation' }, seen: [] },
  }
}

function notFinal(report: NonNullable<EvaluationFacts['evaluation']>): Missing[] {
  if (report.state === 'final') return []
  return [{ recordId: report.id, label: report.name, field: 'state', why: { code: 'not_final', params: {} } }]
}

function missingOf({
  goalId,
  lineId,
  label,
  field,
  code,
  params,
}: ReturnType<typeof evaluationFaults>[number]): Missing {
  const recordId = lineId ?? goalId ?? undefined
  return { ...(recordId && { recordId }), label, ...(field && { field }), why: { code, params } }
}
