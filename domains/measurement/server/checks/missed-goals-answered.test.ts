import { describe, expect, test } from 'vitest'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import type { JudgedLine } from '../evaluation-facts.ts'
import { type AnswerFacts, judgeAnswers } from './missed-goals-answered.ts'

const place = { project: { start: '2026-03-01', finish: '2026-08-31' } }
const goal = (id: string, value: string): GoalToMeasure => ({
  ...{ id, version: 1, statement: `目标 ${id}`, unit: '个' },
  goal: {
    ...{ direction: 'up', baseline: '0', target: '100', bandLow: null, bandHigh: null, startsOn: null },
    ...{ deadline: '2026-06-30', curve: 'linear', steps: null, season: null, attentionBelow: null, failBelow: null },
  },
  metric: { id, version: 1, name: id, unit: '个', aggregation: 'sum', ratioAs: 'percent', rhythm: 'once' },
  readings: [
    {
      ...{ id: `r${id}`, version: 1, periodStart: '2026-03-01', periodEnd: '2026-03-31', value },
      ...{ numerator: null, denominator: null },
    },
  ],
})
const line = (goalId: string, actual: string, verdict: JudgedLine['verdict']): JudgedLine => ({
  ...{
    id: `l${goalId}`,
    version: 1,
    goalId,
    statement: `目标 ${goalId}`,
    target: '100',
    actual,
    verdict,
    cause: '原因',
  },
})
const FACTS: AnswerFacts = {
  judged: {
    goals: [goal('a', '80'), goal('b', '100')],
    evaluation: { id: 'eva_1', version: 1, name: '评估', state: 'final' },
    lines: [line('a', '80', 'missed'), line('b', '100', 'met')],
  },
  answers: [{ id: 'adj_1', version: 2, goalId: 'a', what: '改做线上', state: 'decided' }],
}
const withAnswers = (...answers: AnswerFacts['answers']) => judgeAnswers({ ...FACTS, answers }, place)

describe('measurement.missed_goals_answered', () => {
  test('holds where every missed goal has a decided answer', () => {
    expect(judgeAnswers(FACTS, place)).toMatchObject({ passed: true, have: 1, need: 1, missing: [] })
    expect(judgeAnswers(FACTS, place).seen).toContainEqual({ id: 'adj_1', version: 2 })
  })

  test('names the missed goal without an answer, and the answer that is not decided', () => {
    expect(withAnswers()).toMatchObject({
      ...{ passed: false, have: 0, need: 1 },
      missing: [{ recordId: 'a', why: { code: 'not_answered' } }],
    })
    expect(withAnswers({ id: 'adj_1', version: 1, goalId: 'a', what: '改做线上', state: 'proposed' })).toMatchObject({
      ...{
        passed: false,
        missing: [{ recordId: 'adj_1', why: { code: 'answer_open', params: { what: '改做线上' } } }],
      },
    })
    expect(withAnswers({ id: 'adj_2', version: 1, goalId: 'b', what: '别的', state: 'decided' }).passed).toBe(false)
  })

  test('holds where no goal was missed, and says so', () => {
    const judged = { ...FACTS.judged, goals: [goal('b', '100')], lines: [line('b', '100', 'met')] }
    expect(judgeAnswers({ judged, answers: [] }, place)).toMatchObject({
      ...{ passed: true, have: 0, need: 0, note: { code: 'none_missed' } },
    })
  })

  test('never holds as long as the evaluation is not complete', () => {
    const draft = { id: 'eva_1', version: 1, name: '评估', state: 'draft' as const }
    const open = judgeAnswers({ ...FACTS, judged: { ...FACTS.judged, evaluation: draft } }, place)
    expect(open).toMatchObject({ passed: false, missing: [{ why: { code: 'not_final' } }] })
    const empty = judgeAnswers({ judged: { goals: [], evaluation: null, lines: [] }, answers: [] }, place)
    expect(empty.passed).toBe(false)
  })
})
