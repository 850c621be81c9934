import { expect, test } from 'vitest'
import type { JudgedGoal } from '../smart-facts-sql.ts'
import { summariseGoals } from './goals.ts'

const project = { start: '2026-03-01', finish: '2026-08-31' }
const goal = (change: Partial<JudgedGoal> = {}): JudgedGoal => ({
  ...{ id: 'gol_1', version: 1, statement: '提高转化率', state: 'draft', owned: true },
  goal: {
    ...{ subject: '存量客户', metricId: 'met_1', unit: '%', direction: 'up', baseline: '8', target: '12' },
    ...{ bandLow: null, bandHigh: null, startsOn: null, deadline: '2026-06-30', gapNote: '试点做到过' },
    ...{ parentId: null, aimId: 'aim_1' },
  },
  metric: { name: '转化率', unit: '%', aggregation: 'ratio', ratioAs: 'percent' },
  ...{ history: [], parentStands: false, aimStands: true, restsOn: [] },
  ...change,
})

test('goals are as far as they are complete, dropped ones left out', () => {
  const goals = [goal(), goal({ owned: false }), goal({ state: 'dropped' })]
  expect(summariseGoals({ project, goals })).toEqual({
    ...{ count: 2, done: 1, line: { code: 'goals_open', params: { count: 2, open: 1 } } },
  })
  expect(summariseGoals({ project, goals: [goal()] }).line?.code).toBe('goals_done')
})

test('no goal says nothing', () => {
  expect(summariseGoals({ project, goals: [] })).toEqual({ count: 0, done: 0, line: null })
})
