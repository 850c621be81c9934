import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { reportedThroughout, type SentFacts } from './reported-throughout.ts'

const at = { today: '2026-11-30' }
const sentOf = (id: string, periodStart: string, periodEnd: string): SentFacts => ({
  ...{ id, version: 1, periodStart, periodEnd },
})
const october = sentOf('srp_1', '2026-10-19', '2026-11-01')
const november = sentOf('srp_2', '2026-11-02', '2026-11-16')

test('each period has its report, up to today', () => {
  const verdict = judge(reportedThroughout, [october, november], { days: 15 }, at)
  expect(verdict).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
})

test('names the days that no report tells of', () => {
  const verdict = judge(reportedThroughout, [october], { days: 14 }, at)
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
  expect(verdict.missing).toEqual([
    { label: { zh: '2026-11-01 至 2026-11-30', en: '2026-11-01 to 2026-11-30' }, why: { code: 'gap', params: {} } },
  ])
  expect(judge(reportedThroughout, [october, november], { days: 14 }, at)).toMatchObject({ missingCount: 1 })
})

test('without any report nothing was reported', () => {
  const verdict = judge(reportedThroughout, [], { days: 14 }, at)
  expect(verdict).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1, note: { code: 'none' } })
})
