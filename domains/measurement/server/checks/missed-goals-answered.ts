import type { Missing, Verdict } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { adjustment, evaluation } from '../../contract.ts'
import { measurementNotes } from '../../notes.ts'
import { type EvaluationFacts, evaluationFactsSql, type JudgedLine } from '../evaluation-facts.ts'
import { judgeEvaluation } from './goals-judged.ts'

interface Answer {
  readonly id: string
  readonly version: number
  readonly goalId: string
  readonly what: string
  readonly state: 'proposed' | 'decided' | 'withdrawn'
}
export interface AnswerFacts {
  readonly judged: EvaluationFacts
  readonly answers: readonly Answer[]
}

/** Every goal that the final evaluation found missed has a decided adjustment, or a decision not to adjust. */
export const missedGoalsAnswered = defineCheck<Record<string, never>, AnswerFacts>({
  name: 'measurement.missed_goals_answered',
  label: { zh: '每个未达标的目标都有回应', en: 'Every missed goal is answered' },
  notes: measurementNotes,
  params: z.strictObject({}),
  reads: [evaluation.type, adjustment.type],
  facts: place => sql`(select json_build_object(
    'judged', ${evaluationFactsSql(place)},
    'answers', (
      select coalesce(json_agg(json_build_object(
        'id', a.id, 'version', a.version, 'goalId', a.goal_id, 'what', a.what, 'state', a.state) order by a.id), '[]')
      from adjustment a
      where a.workspace_id = ${place.workspaceId} and a.project_id = ${place.projectId}
        and a.iteration = ${place.iteration} and a.deleted_at is null and a.state <> 'withdrawn')))`,
  judge: (facts, _params, place) => judgeAnswers(facts, place),
})

const SHOWN = 20

export function judgeAnswers({ judged, answers }: AnswerFacts, place: Pick<GatePlace, 'project'>): Verdict {
  // Which goals were missed is known only from a complete evaluation: otherwise nothing here can hold.
  const report = judgeEvaluation(judged, place)
  if (!report.passed) return { ...report, have: 0, need: null }
  const missed = judged.lines.filter(line => line.verdict === 'missed' && isJudged(judged, line))
  const missing = missed.flatMap(line => missingOf(line, answers))
  const counted = answers.filter(answer => missed.some(line => line.goalId === answer.goalId))
  return {
    passed: missing.length === 0,
    have: missed.length - missing.length,
    need: missed.length,
    ...(missed.length === 0 && { note: { code: 'none_missed', params: {} } }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
    where: { path: 'measurement/adjustments' },
    seen: [...report.seen, ...counted.map(({ id, version }) => ({ id, version }))],
  }
}

/** A line of a goal that was dropped meanwhile asks for no answer. */
function isJudged({ goals }: EvaluationFacts, line: JudgedLine): boolean {
  return goals.some(one => one.id === line.goalId)
}

function missingOf(line: JudgedLine, answers: readonly Answer[]): Missing[] {
  const own = answers.filter(answer => answer.goalId === line.goalId)
  if (own.some(answer => answer.state === 'decided')) return []
  const [open] = own
  const label = line.statement
  if (!open) return [{ recordId: line.goalId, label, why: { code: 'not_answered', params: {} } }]
  return [{ recordId: open.id, label, field: 'state', why: { code: 'answer_open', params: { what: open.what } } }]
}
