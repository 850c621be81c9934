import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type CoverageFacts, coverageReportedCheck } from './coverage-reported.ts'

type Partner = CoverageFacts['partners'][number]
const partner = (id: string, given: Partial<Partner> = {}): Partner => ({
  ...{ id, version: 1, name: id, state: 'active', coverage: '35.00', startedOn: '2026-11-02' },
  ...given,
})
const none = { id: 'exn_1', version: 2, kind: 'channel', reason: '本轮只做直销', by: '王芳' } as const
const judged = (partners: readonly Partner[], nones: CoverageFacts['nones'] = []) =>
  judge(coverageReportedCheck, { partners, nones })

test('who is active and who was has its coverage reported, of none too', () => {
  const all = [partner('a'), partner('b', { coverage: '0.00' }), partner('c', { state: 'ended' })]
  expect(judged(all)).toMatchObject({ passed: true, have: 3, need: 3, missing: [] })
  const silent = judged([
    partner('a'),
    partner('b', { coverage: null }),
    partner('c', { state: 'ended', coverage: null }),
  ])
  expect(silent).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
  expect(silent.missing.map(one => [one.recordId, one.field])).toEqual([
    ['b', 'coverage'],
    ['c', 'coverage'],
  ])
})

test('who never began is not asked; nobody at all passes only where somebody said why', () => {
  const given = [partner('a', { state: 'planned', startedOn: null }), partner('b', { state: 'ended', startedOn: null })]
  expect(judged(given)).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_partner' } })
  expect(judged(given, [none])).toMatchObject({ passed: true, have: 0, need: 0, note: { code: 'declared_none' } })
  expect(judged([], [{ ...none, by: null }])).toMatchObject({ passed: false })
  expect(judged([], [{ ...none, kind: 'product' }])).toMatchObject({ passed: false, note: { code: 'no_partner' } })
})

test('what somebody declared does not stand for a partner that is there', () => {
  expect(judged([partner('a', { coverage: null })], [none])).toMatchObject({ passed: false, have: 0, need: 1 })
})
