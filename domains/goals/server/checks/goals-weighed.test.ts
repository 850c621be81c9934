import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { goalsWeighed, type WeighedGoal } from './goals-weighed.ts'

const GOAL: WeighedGoal = {
  ...{ id: 'gol_1', version: 2, statement: '华东销售额增长两成' },
  ...{ potentialNote: '县级水厂还有六成没有更新', competitionNote: '对手集中在地级市', resourceNote: '新增两名销售' },
}

test('a goal is weighed when all three are written down', () => {
  expect(judge(goalsWeighed, [GOAL])).toMatchObject({ passed: true, have: 1, need: 1, missing: [] })
})

test('what is not weighed is named with its field; spaces say nothing', () => {
  const verdict = judge(goalsWeighed, [GOAL, { ...GOAL, id: 'gol_2', competitionNote: ' ', resourceNote: null }])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 2 })
  expect(verdict.missing.map(one => [one.recordId, one.field, one.why.code])).toEqual([
    ['gol_2', 'competitionNote', 'competitionNote'],
    ['gol_2', 'resourceNote', 'resourceNote'],
  ])
})

test('never passes without a goal', () => {
  expect(judge(goalsWeighed, [])).toMatchObject({ passed: false, need: 1, note: { code: 'no_goal' } })
})
