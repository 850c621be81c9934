import { expect, test } from 'vitest'
import { compareReports } from './compare-reports.ts'
import type { Verdict } from './gate.ts'
import { judgeGate } from './gate.ts'
import { verdict } from './tests/sample.ts'

const criterion = (id: string) => ({ id, check: `goals.${id}`, params: {}, label: null })
const judge = (verdicts: Record<string, Verdict>) =>
  judgeGate({ id: 'P1.1', criteria: Object.keys(verdicts).map(criterion) }, new Map(Object.entries(verdicts)))
const goal = (id: string, version: number) => ({ id, version })

test('two equal judgements show no change', () => {
  const report = judge({ present: verdict(true, { seen: [goal('g1', 1)] }) })
  expect(compareReports(report, structuredClone(report))).toEqual({ changed: false, criteria: [] })
})

test('a criterion that no longer holds is shown with its figures then and now', () => {
  const change = compareReports(
    judge({ present: verdict(true), complete: verdict(true, { have: 2, need: 2 }) }),
    judge({ present: verdict(true), complete: verdict(false, { have: 1, need: 2 }) }),
  )
  expect(change.criteria).toEqual([
    {
      id: 'complete',
      check: 'goals.complete',
      turn: 'unmet',
      before: { passed: true, have: 2, need: 2 },
      now: { passed: false, have: 1, need: 2 },
      records: { added: [], removed: [], changed: [] },
    },
  ])
})

test('records that were added, removed or edited since are shown although the criterion still holds', () => {
  const before = judge({ complete: verdict(true, { seen: [goal('g1', 1), goal('g2', 4), goal('g3', 1)] }) })
  const after = judge({ complete: verdict(true, { seen: [goal('g1', 1), goal('g2', 5), goal('g4', 1)] }) })
  const [criterion] = compareReports(before, after).criteria
  expect(criterion?.turn).toBe('same')
  expect(criterion?.records).toEqual({
    added: [goal('g4', 1)],
    removed: [goal('g3', 1)],
    changed: [{ id: 'g2', from: 4, to: 5 }],
  })
})

test('a changed figure alone is a change', () => {
  const change = compareReports(
    judge({ present: verdict(true, { have: 1 }) }),
    judge({ present: verdict(true, { have: 2 }) }),
  )
  expect(change.changed).toBe(true)
  expect(
    compareReports(judge({ a: verdict(true, { need: 1 }) }), judge({ a: verdict(true, { need: 2 }) })).changed,
  ).toBe(true)
})

test('criteria that came or went count as a change', () => {
  const change = compareReports(judge({ present: verdict(true) }), judge({ complete: verdict(true) }))
  expect(
    change.criteria.map(({ id, before, now, turn }) => [id, before?.passed ?? null, now?.passed ?? null, turn]),
  ).toEqual([
    ['present', true, null, 'unmet'],
    ['complete', null, true, 'met'],
  ])
})
