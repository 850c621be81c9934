import { expect, test } from 'vitest'
import { playbook, report, stage } from '../tests/sample.ts'
import { refusalOf, statuses, walk } from '../tests/walk.ts'

const criteria = ['one', 'two', 'three'].map(id => ({ id, check: `goals.${id}`, params: {}, label: null }))
const first = stage('A', { criteria })
const plan = playbook([first, stage('B')])
const started = walk(plan, [{ type: 'start' }])

test('a stage whose gate holds goes into review', () => {
  const submitted = walk(plan, [{ type: 'submit', stageId: 'A', report: report(first) }], started)
  expect(statuses(submitted)).toEqual({ A: 'in_review', B: 'active' })
})

test('a gate that does not hold is refused by the names of its unmet criteria', () => {
  const move = { type: 'submit', stageId: 'A', report: report(first, 'one', 'three') } as const
  expect(refusalOf(plan, started, move)).toEqual({
    code: 'criteria_unmet',
    params: { gate: 'A', criteria: ['one', 'three'] },
  })
})

test('a report without one of the criteria does not count as fulfilled, whatever its sums say', () => {
  const full = report(first)
  const cut = { ...full, criteria: full.criteria.slice(0, 2) }
  const refused = refusalOf(plan, started, { type: 'submit', stageId: 'A', report: cut })
  expect(refused?.params.criteria).toEqual(['three'])
})

test('a criterion that was judged by another check does not count', () => {
  const full = report(first)
  const swapped = { ...full, criteria: full.criteria.map(one => ({ ...one, check: 'goals.one' })) }
  const refused = refusalOf(plan, started, { type: 'submit', stageId: 'A', report: swapped })
  expect(refused?.params.criteria).toEqual(['two', 'three'])
})

test("another stage's report is refused even though it is fulfilled", () => {
  const move = { type: 'submit', stageId: 'A', report: report({ id: 'B', criteria }) } as const
  expect(refusalOf(plan, started, move)?.code).toBe('report_of_other_gate')
})

test('what is in review is not submitted again', () => {
  const submitted = walk(plan, [{ type: 'submit', stageId: 'A', report: report(first) }], started)
  expect(refusalOf(plan, submitted, { type: 'submit', stageId: 'A', report: report(first) })).toEqual({
    code: 'wrong_stage_state',
    params: { stageId: 'A', state: 'in_review', needed: ['active', 'returned'] },
  })
})

test('a returned stage can be submitted again', () => {
  const again = walk(
    plan,
    [
      { type: 'submit', stageId: 'A', report: report(first) },
      { type: 'return', stageId: 'A', reason: 'mend the second' },
      { type: 'submit', stageId: 'A', report: report(first) },
    ],
    started,
  )
  expect(again.stages.A).toEqual({ state: 'in_review', iteration: 1, returns: 1 })
})
