import { describe, expect, test } from 'vitest'
import type { JudgedGoal } from '../smart-facts-sql.ts'
import { judgeGoals } from './goals-complete.ts'

const place = { project: { start: '2026-03-01', finish: '2026-08-31' } }
const GOAL: JudgedGoal = {
  ...{ id: 'gol_1', version: 3, statement: '提高定期存款转化率', state: 'draft', area: 'sales', owned: true },
  goal: {
    ...{ subject: '存量客户', metricId: 'met_1', unit: '%', direction: 'up', baseline: '8', target: '12' },
    ...{ bandLow: null, bandHigh: null, startsOn: null, deadline: '2026-06-30', gapNote: '试点做到过' },
    ...{ parentId: null, aimId: 'aim_1' },
  },
  metric: { name: '转化率', unit: '%', aggregation: 'ratio', ratioAs: 'percent' },
  history: [],
  parentStands: false,
  aimStands: true,
  restsOn: [
    { id: 'met_1', version: 2 },
    { id: 'aim_1', version: 1 },
  ],
}
const other = (change: Partial<JudgedGoal>): JudgedGoal => ({ ...GOAL, id: 'gol_2', ...change })

describe('goals.complete', () => {
  test('holds where every goal is SMART and owned', () => {
    expect(judgeGoals([GOAL, other({})], place)).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
  })

  test('says which metric and aim it has seen, each once', () => {
    const { seen } = judgeGoals([GOAL, other({})], place)
    expect(seen.map(({ id, version }) => `${id}@${version}`)).toEqual(['gol_1@3', 'met_1@2', 'aim_1@1', 'gol_2@3'])
  })

  test('never holds without a goal, or with dropped ones only', () => {
    expect(judgeGoals([], place)).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_goal' } })
    expect(judgeGoals([other({ state: 'dropped' })], place).passed).toBe(false)
  })

  test('does not ask for letters of a goal that was dropped', () => {
    expect(judgeGoals([GOAL, other({ state: 'dropped', owned: false })], place)).toMatchObject({
      passed: true,
      need: 1,
    })
  })

  test('names the goal, the reason and the field of everything that is missing', () => {
    const bad = other({ owned: false, aimStands: false, goal: { ...GOAL.goal, baseline: null } })
    const verdict = judgeGoals([GOAL, bad], place)
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 4 })
    expect(verdict.missing.map(one => [one.recordId, one.why.code, one.field])).toEqual([
      ['gol_2', 'baseline_missing', 'baseline'],
      ['gol_2', 'gap_unknown', 'baseline'],
      ['gol_2', 'aim_gone', 'aimId'],
      ['gol_2', 'owner_missing', 'ownerId'],
    ])
    expect(verdict.where).toEqual({ path: 'goals', recordId: 'gol_2', field: 'baseline' })
  })
})
