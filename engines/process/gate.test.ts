import { expect, test } from 'vitest'
import { judgeGate, unmetCriteria } from './gate.ts'
import { verdict } from './tests/sample.ts'

const criterion = (id: string) => ({ id, check: `goals.${id}`, params: {}, label: null })
const gate = { id: 'P1.1', criteria: [criterion('present'), criterion('complete')] }

test('a gate passes when every criterion holds, in the order of the playbook', () => {
  const verdicts = new Map([
    ['complete', verdict(true)],
    ['present', verdict(true)],
  ])
  expect(judgeGate(gate, verdicts)).toEqual({
    stageId: 'P1.1',
    satisfied: 2,
    total: 2,
    passed: true,
    criteria: [
      { id: 'present', check: 'goals.present', verdict: verdict(true) },
      { id: 'complete', check: 'goals.complete', verdict: verdict(true) },
    ],
  })
})

test('one criterion that does not hold keeps the gate shut', () => {
  const report = judgeGate(
    gate,
    new Map([
      ['present', verdict(true)],
      ['complete', verdict(false)],
    ]),
  )
  expect([report.passed, report.satisfied, report.total]).toEqual([false, 1, 2])
})

test('a criterion that nobody judged does not hold', () => {
  const report = judgeGate(gate, new Map([['present', verdict(true)]]))
  expect(report.passed).toBe(false)
  expect(report.criteria[1]?.verdict.note?.code).toBe('not_judged')
})

test('a gate without criteria does not pass', () => {
  expect(judgeGate({ id: 'P1.1', criteria: [] }, new Map()).passed).toBe(false)
})

test('only verdicts are believed, not the sums of a report', () => {
  const report = { ...judgeGate(gate, new Map()), passed: true, satisfied: 2 }
  expect(unmetCriteria(gate.criteria, report)).toEqual(['present', 'complete'])
})
