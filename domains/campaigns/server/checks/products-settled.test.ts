import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ProductFacts, productsSettled } from './products-settled.ts'

/** Judged on 2026-11-02. */
const product = (id: string, state: ProductFacts['state'], more: Partial<ProductFacts> = {}): ProductFacts => ({
  ...{ id, version: 1, name: id, state, releaseOn: '2026-12-01', moved: false, dropReason: null },
  ...more,
})

test('what is released, dropped with a reason or moved to a day ahead is settled', () => {
  const all = [
    product('a', 'released', { releaseOn: '2026-10-01' }),
    product('b', 'dropped', { dropReason: '成本太高' }),
    product('c', 'developing', { moved: true }),
  ]
  expect(judge(productsSettled, all)).toMatchObject({ passed: true, have: 3, need: 3, missing: [], missingCount: 0 })
})

test('what is open is named with why: over its day, on its day, never moved, dropped without a word', () => {
  const all = [
    product('a', 'planned', { releaseOn: '2026-11-01', moved: true }),
    product('b', 'developing', { releaseOn: '2026-11-02', moved: true }),
    product('c', 'planned'),
    product('d', 'dropped', { dropReason: ' ' }),
    product('e', 'released'),
  ]
  const verdict = judge(productsSettled, all)
  expect(verdict).toMatchObject({
    passed: false,
    have: 1,
    need: 5,
    missingCount: 4,
    where: { path: 'campaigns/products' },
  })
  expect(verdict.missing.map(one => [one.recordId, one.field, one.why])).toEqual([
    ['a', 'releaseOn', { code: 'overdue', params: { date: '2026-11-01' } }],
    ['b', 'releaseOn', { code: 'overdue', params: { date: '2026-11-02' } }],
    ['c', 'releaseOn', { code: 'not_moved', params: { date: '2026-12-01' } }],
    ['d', 'dropReason', { code: 'no_reason', params: {} }],
  ])
})

test('a project without products passes only where none is asked for', () => {
  const none = judge(productsSettled, [])
  expect(none).toMatchObject({
    passed: false,
    have: 0,
    need: 1,
    note: { code: 'too_few', params: { count: 0, min: 1 } },
  })
  expect(judge(productsSettled, [], { min: 0 })).toMatchObject({ passed: true, have: 0, need: 0, missingCount: 0 })
  expect(judge(productsSettled, [product('a', 'released')], { min: 2 })).toMatchObject({
    passed: false,
    have: 1,
    need: 2,
  })
})
