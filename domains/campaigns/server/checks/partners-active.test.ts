import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type PartnerFacts, partnersActive } from './partners-active.ts'

const partner = (id: string, state: PartnerFacts['state'], coverage: string | null = null): PartnerFacts => ({
  ...{ id, version: 1, name: id, state, coverage },
  ...{ kind: 'agent', contractFrom: '2026-11-02', contractUntil: null },
})

test('enough active partners that have reported are enough; who has ended or is planned does not matter', () => {
  const all = [partner('a', 'active', '35.00'), partner('b', 'ended'), partner('c', 'planned')]
  expect(judge(partnersActive, all)).toMatchObject({ passed: true, have: 1, need: 1, missing: [], missingCount: 0 })
})

test('every active partner has a coverage figure, of none too', () => {
  const verdict = judge(partnersActive, [partner('a', 'active', '0.00'), partner('b', 'active')])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
  expect(verdict.missing).toEqual([
    { recordId: 'b', label: 'b', field: 'coverage', why: { code: 'no_coverage', params: {} } },
  ])
})

test('an active partner whose contract is not in force does not count', () => {
  const over = { ...partner('a', 'active', '10.00'), contractFrom: '2026-01-01', contractUntil: '2026-11-01' }
  const none = { ...partner('b', 'active', '10.00'), contractFrom: null }
  const verdict = judge(partnersActive, [over, none, partner('c', 'active', '10.00')])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
  expect(verdict.missing.map(one => [one.recordId, one.field, one.why.code])).toEqual([
    ['a', 'contractUntil', 'contract_over'],
    ['b', 'contractFrom', 'no_contract'],
  ])
})

test('too few say how many, and which could be activated', () => {
  const verdict = judge(partnersActive, [partner('a', 'active', '10.00'), partner('b', 'planned')], { min: 3 })
  expect(verdict).toMatchObject({
    ...{ passed: false, have: 1, need: 3, missingCount: 2 },
    note: { code: 'too_few', params: { count: 1, min: 3 } },
    missing: [{ recordId: 'b', field: 'state', why: { code: 'planned' } }],
    where: { path: 'campaigns/partners' },
  })
  expect(judge(partnersActive, [])).toMatchObject({ passed: false, have: 0, need: 1 })
})
