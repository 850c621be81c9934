import type { Verdict } from '@yingce/process/gate'
import { expect, test } from 'vitest'
import type { PlanPrint } from '../plan-prints.ts'
import { approved, type BookFacts } from './approved.ts'

const place = {
  ...{ workspaceId: 'w', projectId: 'p', iteration: 1, stageId: 'P1.4', today: '2026-03-02' },
  project: { start: '2026-03-01', finish: '2026-06-30' },
}
const book = (number: number, state: string, planPrints: BookFacts['planPrints'] = null): BookFacts => ({
  ...{ id: `b${number}`, version: 1, name: '策划书', number, state, planPrints, heard: ['per_1'] },
})
const PLAN: readonly PlanPrint[] = [
  { part: 'goals', print: 'g1' },
  { part: 'campaigns', print: 'c1' },
]
const judge = (books: readonly BookFacts[], plan = PLAN): Verdict =>
  approved.judge({ books, plan, makers: [] }, { kind: 'plan_book' }, place)

test('without a plan book the criterion says that none was generated', () => {
  expect(judge([])).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' }, missing: [] })
})

test('a version that waits for its approval does not count', () => {
  expect(judge([book(2, 'submitted'), book(1, 'superseded')])).toMatchObject({
    passed: false,
    missing: [{ recordId: 'b2', why: { code: 'submitted' } }],
  })
})

test('an approved version counts, and is what the gate has seen', () => {
  expect(judge([book(2, 'draft'), book(1, 'approved')])).toMatchObject({
    passed: true,
    have: 1,
    seen: [{ id: 'b2' }, { id: 'b1' }],
  })
})

test('an approved version counts only while goals, campaigns and budget say what they said when it was written', () => {
  const written = book(1, 'approved', PLAN)
  expect(judge([written])).toMatchObject({ passed: true, missing: [] })
  const now: readonly PlanPrint[] = [
    { part: 'goals', print: 'g1' },
    { part: 'campaigns', print: 'c2' },
  ]
  expect(judge([written], now)).toMatchObject({
    ...{ passed: false, have: 0, need: 1, missingCount: 1 },
    missing: [{ recordId: 'b1', label: 'campaigns', why: { code: 'changed', params: { number: 1 } } }],
  })
})

test('where decision makers are asked, every one of them has approved, and there is one', () => {
  const judged = (...makers: string[]) =>
    approved.judge(
      { books: [book(1, 'approved')], plan: PLAN, makers: makers.map(id => ({ id, name: id })) },
      { kind: 'plan_book', by: 'decision_makers' },
      place,
    )
  expect(judged('per_1')).toMatchObject({ passed: true, missing: [] })
  expect(judged('per_1', 'per_2')).toMatchObject({
    ...{ passed: false, missingCount: 1 },
    missing: [{ label: 'per_2', why: { code: 'not_heard', params: { number: 1 } } }],
  })
  expect(judged()).toMatchObject({ passed: false, note: { code: 'no_maker' } })
})
