import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { insightOf } from './insight-sample.ts'
import { insightsCheck } from './insights.ts'

test('three insights are asked for and three are enough, with or without evidence', () => {
  const insights = ['ins_1', 'ins_2', 'ins_3'].map(id => insightOf(id, []))
  expect(judge(insightsCheck, insights.slice(1), { min: 3 })).toMatchObject({ passed: false, have: 2, need: 3 })
  expect(judge(insightsCheck, insights, { min: 3 })).toMatchObject({ passed: true, have: 3, need: 3 })
})

test('nothing never is enough', () => {
  expect(() => judge(insightsCheck, [], { min: 0 })).toThrow()
})
