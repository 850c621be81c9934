import { expect, test } from 'vitest'
import type { ListField } from '#kernel/entity/field.ts'
import { mergeEdit } from './merge-edit.ts'

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

test('a field that only they changed is no question, though the form sends it as it was', () => {
  expect(mergeEdit(base, { name: 'A', tags: ['x'] }, { ...base, name: 'C', tags: ['z'] })).toEqual({
    set: {},
    conflicts: [],
  })
})

const label = { zh: '选项', en: 'Options' }
const options: ListField = {
  kind: 'list',
  label,
  keyedBy: ['key'],
  of: { key: { kind: 'text', label, rowKey: true }, name: { kind: 'text', label } },
}
const decision = {
  options: [
    { key: 'a', name: '直销' },
    { key: 'b', name: '代理' },
  ],
}

test('rows that each changed alone are merged without a question', () => {
  const mine = { options: [{ key: 'a', name: '直营' }, decision.options[1]] }
  const theirs = { options: [...decision.options, { key: 'c', name: '电商' }] }
  expect(mergeEdit(decision, mine, theirs, { options })).toEqual({
    set: { options: [{ key: 'a', name: '直营' }, decision.options[1], { key: 'c', name: '电商' }] },
    conflicts: [],
  })
})

test('rows that they have changed as I did need no saving', () => {
  const mine = { options: [{ key: 'a', name: '直营' }, decision.options[1]] }
  const theirs = { options: [...mine.options, { key: 'c', name: '电商' }] }
  expect(mergeEdit(decision, mine, theirs, { options })).toEqual({ set: {}, conflicts: [] })
})

test('whichever row is chosen, what the other changed elsewhere in the list stands', () => {
  const mine = {
    options: [
      { key: 'a', name: '直营' },
      { key: 'b', name: '经销' },
    ],
  }
  const theirs = { options: [{ key: 'a', name: '自营' }, decision.options[1], { key: 'c', name: '电商' }] }
  const [conflict] = mergeEdit(decision, mine, theirs, { options }).conflicts
  const others = [
    { key: 'b', name: '经销' },
    { key: 'c', name: '电商' },
  ]
  expect(conflict?.mine).toEqual([{ key: 'a', name: '直营' }, ...others])
  expect(conflict?.theirs).toEqual([{ key: 'a', name: '自营' }, ...others])
})
