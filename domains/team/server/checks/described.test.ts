import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type DescribedFacts, describedCheck } from './described.ts'

const known: DescribedFacts = {
  ...{ id: 'stk_1', version: 1, name: '水务局', need: '管网漏损下降', expectation: '年底前验收' },
  ...{ power: '4', interest: '5' },
}

test('each stakeholder has need, expectation, power and interest', () => {
  expect(judge(describedCheck, [known], { min: 1 })).toMatchObject({ passed: true, have: 1, need: 1 })
  const verdict = judge(describedCheck, [known, { ...known, id: 'stk_2', expectation: ' ' }], { min: 1 })
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
  expect(verdict.missing).toMatchObject([{ recordId: 'stk_2', field: 'expectation', why: { code: 'expectation' } }])
})

test('fewer than asked for are too few, nobody least of all', () => {
  expect(judge(describedCheck, [known], { min: 2 })).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
  expect(judge(describedCheck, [], { min: 1 })).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1 })
})
