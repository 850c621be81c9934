import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ReviewFacts, reviewedCheck } from './reviewed.ts'

const at = { today: '2026-11-30' }
const riskOf = (id: string, reviewedOn: string | null, state: ReviewFacts['state'] = 'answered'): ReviewFacts => ({
  ...{ id, version: 1, event: `risk ${id}`, state, reviewedOn },
})

test('every risk that can still happen was reviewed within the days', () => {
  const risks = [riskOf('rsk_1', '2026-11-16'), riskOf('rsk_2', null, 'closed'), riskOf('rsk_3', null, 'occurred')]
  expect(judge(reviewedCheck, risks, { days: 14 }, at)).toMatchObject({ passed: true, have: 3, need: 3 })
  const verdict = judge(
    reviewedCheck,
    [...risks, riskOf('rsk_4', '2026-11-15'), riskOf('rsk_5', null)],
    { days: 14 },
    at,
  )
  expect(verdict).toMatchObject({ passed: false, have: 3, need: 5, missingCount: 2 })
  expect(verdict.missing).toMatchObject([
    { recordId: 'rsk_4', field: 'reviewedOn', why: { code: 'late', params: { date: '2026-11-15' } } },
    { recordId: 'rsk_5', why: { code: 'never' } },
  ])
})

test('a register without risks passes nothing', () => {
  const verdict = judge(reviewedCheck, [], { days: 14 }, at)
  expect(verdict).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1, note: { code: 'none' } })
})
