import { describe, expect, test } from 'vitest'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import type { JudgedLine } from './evaluation-facts.ts'
import { evaluationFaults } from './evaluation-faults.ts'
import { measureGoal } from './measure-goal.ts'

const project = { start: '2026-03-01', finish: '2026-08-31' }
const GOAL: GoalToMeasure = {
  ...{ id: 'gol_1', version: 2, statement: '转化率到 12%', unit: '%' },
  goal: {
    ...{ direction: 'up', baseline: '8', target: '12', bandLow: null, bandHigh: null, startsOn: null },
    ...{ deadline: '2026-06-30', curve: 'linear', steps: null, season: null, attentionBelow: null, failBelow: null },
  },
  metric: {
    ...{
      id: 'met_1',
      version: 1,
      name: '转化率',
      unit: '%',
      aggregation: 'ratio',
      ratioAs: 'percent',
      rhythm: 'month',
    },
  },
  readings: [
    {
      ...{ id: 'rdg_1', version: 1, periodStart: '2026-03-01', periodEnd: '2026-03-31', value: '10' },
      ...{ numerator: '10', denominator: '100' },
    },
    {
      ...{ id: 'rdg_2', version: 1, periodStart: '2026-04-01', periodEnd: '2026-04-30', value: '12' },
      ...{ numerator: '36', denominator: '300' },
    },
  ],
}
const LINE: JudgedLine = {
  ...{ id: 'evl_1', version: 1, goalId: 'gol_1', statement: '转化率到 12%', target: '12.0', actual: '11.5' },
  ...{ verdict: 'missed', cause: '四月起利率下调' },
}
const codes = (line: Partial<JudgedLine> | null, goal: Partial<GoalToMeasure> = {}) =>
  evaluationFaults({ goals: [{ ...GOAL, ...goal }], lines: line === null ? [] : [{ ...LINE, ...line }] }, project).map(
    fault => [fault.code, fault.field],
  )

describe('a goal', () => {
  test('is measured by its readings joined: 46 of 400 are 11.5%', () => {
    expect(measureGoal(GOAL, project)).toEqual({ target: '12', actual: '11.5', readings: 2, verdict: 'missed' })
  })

  test('has no actual value without a metric or readings', () => {
    expect(measureGoal({ ...GOAL, metric: null }, project)).toMatchObject({ actual: null, verdict: null })
    expect(measureGoal({ ...GOAL, readings: [] }, project)).toMatchObject({ actual: null, readings: 0 })
  })
})

describe('an evaluation', () => {
  test('is complete where every goal has actual, verdict and cause', () => {
    expect(codes({})).toEqual([])
    expect(codes({ cause: ' … ' })).toEqual([['cause_missing', 'cause']])
  })

  test('needs a cause for a goal that was met too, so that it can be met again', () => {
    const met = { goal: { ...GOAL.goal, target: '11.5' } }
    expect(codes({ target: '11.5', verdict: 'met', cause: null }, met)).toEqual([['cause_untold', 'cause']])
    expect(codes({ target: '11.5', verdict: 'met', cause: '展会带来了三家水厂' }, met)).toEqual([])
  })

  test('misses goals that have no line', () => {
    expect(codes(null)).toEqual([['not_judged', null]])
  })

  test('is outdated once readings or target have changed', () => {
    expect(codes({ actual: '11.4' })).toEqual([['outdated', 'actual']])
    expect(codes({}, { goal: { ...GOAL.goal, target: '13' } })).toEqual([['outdated', 'actual']])
    expect(codes({ verdict: 'met' })).toEqual([['outdated', 'actual']])
  })

  test('names the deadline where every reading of the iteration lies behind it', () => {
    const late = GOAL.readings.map(one => ({ ...one, periodStart: '2026-07-01', periodEnd: '2026-07-31' }))
    expect(codes({}, { readings: late })).toEqual([['deadline_over', 'deadline']])
  })

  test('cannot judge what has no readings or no target', () => {
    expect(codes({}, { readings: [] })).toEqual([['no_actual', null]])
    expect(codes({}, { goal: { ...GOAL.goal, target: null } })).toEqual([['no_verdict', null]])
  })
})
