import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { expensesSettled } from './expenses-settled.ts'

const expense = (id: string, state: string) => ({ id, version: 1, item: `费用 ${id}`, state })
const judged = (expenses: object[], zeros: object[] = []) => judge(expensesSettled, { expenses, zeros })

test('no expense and no confirmation of none does not pass', () => {
  expect(judged([])).toMatchObject({ passed: false, note: { code: 'none' } })
  expect(judged([expense('a', 'rejected')])).toMatchObject({ passed: false, note: { code: 'none' } })
})

test('a confirmation of none passes', () => {
  expect(judged([], [{ id: 'z', version: 1 }])).toMatchObject({ passed: true, seen: [{ id: 'z', version: 1 }] })
})

test('approved, settled and rejected expenses wait for nobody', () => {
  expect(judged([expense('a', 'approved'), expense('b', 'settled'), expense('c', 'rejected')])).toMatchObject({
    ...{ passed: true, have: 3, need: 3 },
  })
})

test('drafts and submitted expenses are named', () => {
  const verdict = judged([expense('a', 'approved'), expense('b', 'draft'), expense('c', 'submitted')])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
  expect(verdict.missing.map(one => [one.recordId, one.why.code])).toEqual([
    ['b', 'draft'],
    ['c', 'submitted'],
  ])
})
