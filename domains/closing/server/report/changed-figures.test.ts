import { expect, test } from 'vitest'
import { changedFigures } from './changed-figures.ts'

const goal = {
  ...{ id: 'gol_1', statement: '签约率 12%', unit: '%', target: '12' },
  ...{ actual: '10.5', verdict: 'missed' as const },
}
const before = { goals: [goal], money: { planned: '50000', spent: '42000', currency: 'CNY' } }
const changed = (now: object) => changedFigures(before, { ...before, ...now }).map(one => one.zh)

test('figures that say the same have not changed', () => {
  expect(changed({ goals: [{ ...goal }], money: { ...before.money } })).toEqual([])
  expect(changedFigures({ goals: [], money: null }, { goals: [], money: null })).toEqual([])
})

test.each([
  ['a verdict', [{ ...goal, verdict: 'met' }]],
  ['an actual', [{ ...goal, actual: '12.5' }]],
  ['an evaluation that is open again', [{ ...goal, actual: null, verdict: null }]],
  ['a goal that is gone', []],
])('%s that changed is named by its goal', (_, goals) => {
  expect(changed({ goals })).toEqual(['目标“签约率 12%”'])
})

test('a goal that was added is named, and so is the money', () => {
  expect(changed({ goals: [goal, { ...goal, id: 'gol_2', statement: '毛利 30%' }] })).toEqual(['目标“毛利 30%”'])
  expect(changed({ money: { ...before.money, spent: '43000' } })).toEqual(['费用'])
  expect(changed({ money: null })).toEqual(['费用'])
})
