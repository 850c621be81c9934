import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type RequirementFacts, requirementsCheck } from './requirements.ts'

const clear: RequirementFacts = {
  ...{ id: 'r1', version: 1, number: 1, statement: '签约 20 家代理' },
  ...{ expectedResult: '每省三家', acceptance: '合同盖章', state: 'open' },
}

test('as many as are asked for, every one clear', () => {
  expect(judge(requirementsCheck, [clear], { min: 1 })).toMatchObject({ passed: true, have: 1, need: 1, missing: [] })
  expect(judge(requirementsCheck, [clear], { min: 3 })).toMatchObject({ passed: false, have: 1, missingCount: 2 })
})

test('none at all never passes', () => {
  expect(judge(requirementsCheck, [], { min: 1 })).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1 })
  expect(() => judge(requirementsCheck, [], { min: 0 })).toThrow()
})

test('one that is not clear is named with the field to mend', () => {
  const vague = { ...clear, id: 'r2', number: 2, expectedResult: null }
  const unproven = { ...clear, id: 'r3', number: 3, acceptance: ' ' }
  const verdict = judge(requirementsCheck, [clear, vague, unproven], { min: 1 })
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
  expect(verdict.missing).toMatchObject([
    { recordId: 'r2', label: '2 签约 20 家代理', field: 'expectedResult', why: { code: 'expectedResult' } },
    { recordId: 'r3', field: 'acceptance', why: { code: 'acceptance' } },
  ])
})
