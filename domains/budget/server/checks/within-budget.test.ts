import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { withinBudget } from './within-budget.ts'

const budget = { id: 'bud_1', version: 3, name: '预算 v2', minor: '30000000' }
const expense = (id: string, minor: string) => ({ id, version: 1, minor })

test('spending to the last cent of the approved budget is within it', () => {
  const verdict = judge(withinBudget, { budget, expenses: [expense('exp_1', '29999999'), expense('exp_2', '1')] })
  expect(verdict).toMatchObject({ passed: true, have: '300000.00', need: '300000.00', missing: [] })
  expect(verdict.note).toEqual({ code: 'spent', params: { spent: '300,000.00', total: '300,000.00' } })
  expect(verdict.seen).toHaveLength(3)
})

test('a cent more is not, and by how much is told', () => {
  const verdict = judge(withinBudget, { budget, expenses: [expense('exp_1', '30000001')] })
  expect(verdict).toMatchObject({ passed: false, missingCount: 1 })
  expect(verdict.missing).toEqual([
    { recordId: 'bud_1', label: '预算 v2', why: { code: 'over', params: { over: '0.01' } } },
  ])
})

test('without an approved budget nothing is within it, nothing spent or not', () => {
  const verdict = judge(withinBudget, { budget: null, expenses: [] })
  expect(verdict).toMatchObject({ passed: false, missingCount: 1, note: { code: 'no_budget' } })
})
