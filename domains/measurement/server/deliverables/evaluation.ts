import { type DeliverableState, defineDeliverable } from '#domains/process/reads.ts'
import { evaluation } from '../../contract.ts'
import { type EvaluationFacts, evaluationFactsSql } from '../evaluation-facts.ts'

/** The iteration's evaluation is done when it is final. */
export const evaluationDeliverable = defineDeliverable<EvaluationFacts>({
  type: evaluation.type,
  notes: {
    evaluation_draft: {
      zh: '草稿，已评 {judged} / {goals} 个目标',
      en: 'Draft, {judged} of {goals} {goals|goal|goals} judged',
    },
    evaluation_final: { zh: '已定稿，{missed} 个目标未达标', en: 'Final, {missed} {missed|goal|goals} missed' },
  },
  facts: place => evaluationFactsSql(place),
  summarise: facts => summariseEvaluation(facts),
})

export function summariseEvaluation({ goals, evaluation: report, lines }: EvaluationFacts): DeliverableState {
  if (!report) return { count: 0, done: 0, line: null }
  const judged = lines.filter(line => line.verdict !== null).length
  const missed = lines.filter(line => line.verdict === 'missed').length
  if (report.state === 'final') return { count: 1, done: 1, line: { code: 'evaluation_final', params: { missed } } }
  return { count: 1, done: 0, line: { code: 'evaluation_draft', params: { judged, goals: goals.length } } }
}
