import { expect, test } from 'vitest'
import { countCriteria } from './held-up.ts'

const returned = (...criteria: (string | null)[]) => ({
  ...{ kind: 'returned' as const, stageKey: 'P1.2', report: null },
  mend: criteria.map(criterion => ({ criterion })),
})

test('a return counts each criterion that it names once, however often it names it', () => {
  expect(countCriteria([returned('smart', 'smart', 'weight'), returned('smart', null)])).toEqual([
    ['P1.2', 'smart', 2, 0],
    ['P1.2', 'weight', 1, 0],
  ])
})

test('a return that names none is counted as such', () => {
  expect(countCriteria([returned(), returned(null)])).toEqual([['P1.2', '', 2, 0]])
})

test('a waiver counts what was unmet in the gate that it kept, and nothing that was met', () => {
  const verdict = (passed: boolean) => ({ passed })
  const report = JSON.stringify({
    criteria: [
      { id: 'smart', verdict: verdict(false) },
      { id: 'weight', verdict: verdict(true) },
    ],
  })
  expect(countCriteria([{ kind: 'waived', stageKey: 'P1.1', mend: [], report }])).toEqual([['P1.1', 'smart', 0, 1]])
})
