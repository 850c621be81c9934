import type { Verdict } from '@yingce/process/gate'
import { expect, test } from 'vitest'
import { approved, type BookFacts } from './approved.ts'

const place = {
  ...{ workspaceId: 'w', projectId: 'p', iteration: 1, stageId: 'P1.4', today: '2026-03-02' },
  project: { start: '2026-03-01', finish: '2026-06-30' },
}
const book = (number: number, state: string): BookFacts => ({
  id: `b${number}`,
  version: 1,
  name: '策划书',
  number,
  state,
})
const judge = (books: readonly BookFacts[]): Verdict => approved.judge(books, { kind: 'plan_book' }, place)

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
