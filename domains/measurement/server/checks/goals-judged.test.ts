import { describe, expect, test } from 'vitest'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import type { EvaluationFacts, JudgedLine } from '../evaluation-facts.ts'
import { judgeEvaluation } from './goals-judged.ts'

const place = { project: { start: '2026-03-01', finish: '2026-08-31' } }
const GOAL: GoalToMeasure = {
  ...{ id: 'gol_1', version: 2, statement: '新增线索 100 个', unit: '个' },
  goal: {
    ...{ direction: 'up', baseline: '0', target: '100', bandLow: null, bandHigh: null, startsOn: null },
    ...{ deadline: '2026-06-30', curve: 'linear', steps: null, season: null, attentionBelow: null, failBelow: null },
  },
  metric: {
    ...{ id: 'met_1', version: 1, name: '线索', unit: '个', aggregation: 'sum', ratioAs: 'percent', rhythm: 'month' },
  },
  readings: [
    {
      ...{ id: 'rdg_1', version: 1, periodStart: '2026-03-01', periodEnd: '2026-03-31', value: '80' },
      ...{ numerator: null, denominator: null },
    },
  ],
}
const LINE: JudgedLine = {
  ...{ id: 'evl_1', version: 3, goalId: 'gol_1', statement: GOAL.statement, target: '100', actual: '80' },
  ...{ verdict: 'missed', cause: '展会取消' },
}
const FACTS: EvaluationFacts = {
  goals: [GOAL],
  evaluation: { id: 'eva_1', version: 5, name: '第 1 轮评估', state: 'final' },
  lines: [LINE],
}
const codes = (facts: Partial<EvaluationFacts>) =>
  judgeEvaluation({ ...FACTS, ...facts }, place).missing.map(one => [one.recordId, one.why.code])

describe('measurement.goals_judged', () => {
  test('holds where the evaluation is final and every goal has target, actual, verdict and cause', () => {
    expect(judgeEvaluation(FACTS, place)).toMatchObject({
      ...{ passed: true, have: 1, need: 1, missing: [], where: { path: 'measurement/evaluation' } },
      seen: [
        { id: 'eva_1', version: 5 },
        { id: 'evl_1', version: 3 },
      ],
    })
  })

  test('never holds without a goal, an evaluation, or its being final', () => {
    expect(judgeEvaluation({ ...FACTS, goals: [], lines: [] }, place)).toMatchObject({
      ...{ passed: false, need: 1, note: { code: 'no_goal' } },
    })
    expect(judgeEvaluation({ ...FACTS, evaluation: null, lines: [] }, place)).toMatchObject({
      ...{ passed: false, have: 0, need: 1, note: { code: 'no_evaluation' }, missing: [], missingCount: 1 },
    })
    expect(codes({ evaluation: { id: 'eva_1', version: 5, name: '评估', state: 'draft' } })).toEqual([
      ['eva_1', 'not_final'],
    ])
  })

  test('names every goal that is not judged, or no longer as it was', () => {
    expect(codes({ lines: [] })).toEqual([['gol_1', 'not_judged']])
    expect(codes({ lines: [{ ...LINE, cause: null }] })).toEqual([['evl_1', 'cause_missing']])
    expect(codes({ lines: [{ ...LINE, actual: '79' }] })).toEqual([['evl_1', 'outdated']])
    expect(codes({ goals: [GOAL, { ...GOAL, id: 'gol_2' }] })).toEqual([['gol_2', 'not_judged']])
  })
})
