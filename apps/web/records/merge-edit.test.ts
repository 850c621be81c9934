import { expect, test } from 'vitest'
import { isSame, mergeEdit } from './merge-edit.ts'

const base = { name: 'A', due: '2026-11-28', tags: ['x'] }

test('my change stands where nobody else touched the field', () => {
  const theirs = { ...base, due: '2026-12-01' }
  expect(mergeEdit(base, { name: 'B' }, theirs)).toEqual({ set: { name: 'B' }, conflicts: [] })
})

test('a field that both changed differently is left to a person', () => {
  const theirs = { ...base, name: 'C' }
  const merged = mergeEdit(base, { name: 'B', tags: ['y'] }, theirs)
  expect(merged.set).toEqual({ tags: ['y'] })
  expect(merged.conflicts).toEqual([{ field: 'name', base: 'A', mine: 'B', theirs: 'C' }])
})

test('a field that both changed to the same needs no choice and no saving', () => {
  expect(mergeEdit(base, { name: 'B' }, { ...base, name: 'B' })).toEqual({ set: {}, conflicts: [] })
})

test('nothing and null are the same value', () => {
  expect(isSame(undefined, null)).toBe(true)
  expect(isSame('', null)).toBe(false)
})
