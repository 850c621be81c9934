import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { expensesEntered } from './expenses-entered.ts'

const campaign = (id: string, expenses: number, zero = false) => ({
  ...{ id, version: 1, name: id, zeros: zero ? [{ id: `${id}-zero`, version: 2 }] : [] },
  expenses: Array.from({ length: expenses }, (_, index) => ({ id: `${id}-${index}`, version: 3 })),
})

test('of every campaign it is known what it cost', () => {
  expect(judge(expensesEntered, [campaign('a', 2), campaign('b', 0, true)])).toMatchObject({ passed: true, have: 2 })
})

test('a campaign without expenses and without a confirmation of none is named', () => {
  const verdict = judge(expensesEntered, [campaign('a', 1), campaign('b', 0)])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, where: { path: 'budget/expenses' } })
  expect(verdict.missing[0]).toMatchObject({ recordId: 'b', why: { code: 'none' } })
})

test('no campaign at all does not pass', () => {
  expect(judge(expensesEntered, []).passed).toBe(false)
})

test('what was seen is the campaign with each of its expenses and confirmations', () => {
  const { seen } = judge(expensesEntered, [campaign('a', 1), campaign('b', 0, true)])
  expect(seen.map(({ id, version }) => `${id}@${version}`)).toEqual(['a@1', 'a-0@3', 'b@1', 'b-zero@2'])
})
