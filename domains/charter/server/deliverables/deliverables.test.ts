import { expect, test } from 'vitest'
import { charterDeliverable } from './charter.ts'
import { requirementsDeliverable } from './requirements.ts'
import { scopeItemsDeliverable } from './scope-items.ts'

test('the charter is done once a version is approved, also while the next is written', () => {
  expect(charterDeliverable.summarise({ number: 2, state: 'draft', approved: 1 }, null)).toEqual({
    ...{ count: 1, done: 1, line: { code: 'draft', params: { number: 2 } } },
  })
  expect(charterDeliverable.summarise({ number: 1, state: 'in_approval', approved: null }, null)).toMatchObject({
    ...{ done: 0, line: { code: 'in_approval' } },
  })
  expect(charterDeliverable.summarise({ number: null, state: null, approved: null }, null)).toMatchObject({ count: 0 })
})

test('the scope is whole with both its sides', () => {
  const items = [
    { kind: 'in_scope', reason: null },
    { kind: 'in_scope', reason: null },
    { kind: 'out_of_scope', reason: '不做' },
  ]
  expect(scopeItemsDeliverable.summarise(items, null)).toEqual({
    ...{ count: 2, done: 2, line: { code: 'sides', params: { within: 2, without: 1 } } },
  })
  expect(scopeItemsDeliverable.summarise(items.slice(0, 2), null)).toMatchObject({ count: 2, done: 1 })
  expect(scopeItemsDeliverable.summarise([], null)).toEqual({ count: 0, done: 0, line: null })
})

test('requirements count by what is clear and what is met', () => {
  const clear = { expectedResult: '每省三家', acceptance: '合同盖章', state: 'met' }
  const line = { code: 'clear', params: { count: 2, done: 1, met: 1 } }
  expect(requirementsDeliverable.summarise([clear, { ...clear, acceptance: null, state: 'open' }], null)).toEqual({
    ...{ count: 2, done: 1, line },
  })
  expect(requirementsDeliverable.summarise([], null)).toEqual({ count: 0, done: 0, line: null })
})
