import { expect, test } from 'vitest'
import type { ListField } from '#kernel/entity/field.ts'
import { isSame } from './is-same.ts'

const label = { zh: '评分', en: 'Scores' }
const scores: ListField = {
  kind: 'list',
  label,
  keyedBy: ['option'],
  of: { option: { kind: 'text', label }, score: { kind: 'integer', label }, share: { kind: 'decimal', label } },
}

test('nothing, null and an empty list are the same value; an empty text is another', () => {
  expect(isSame(undefined, null)).toBe(true)
  expect(isSame([], null)).toBe(true)
  expect(isSame('', null)).toBe(false)
})

test('the order of keys says nothing, and a cell that is not there is empty', () => {
  expect(isSame([{ option: 'a', score: 1 }], [{ score: 1, option: 'a', share: null }])).toBe(true)
  expect(isSame([{ option: 'a', score: 1 }], [{ option: 'a', score: 2 }])).toBe(false)
})

test('the order of rows says nothing where they are told apart by a key', () => {
  const [one, other] = [
    { option: 'a', score: 1 },
    { option: 'b', score: 2 },
  ]
  expect(isSame([one, other], [other, one], scores)).toBe(true)
  expect(isSame([one, other], [other, one])).toBe(false)
})

test('tags are a set, amounts are numbers, in rows too', () => {
  expect(isSame(['x', 'y'], ['y', 'x'], { kind: 'tags', label })).toBe(true)
  expect(isSame('1.50', '1.5', { kind: 'money', label })).toBe(true)
  expect(isSame('10', '1', { kind: 'money', label })).toBe(false)
  expect(isSame('1.50', '1.5', { kind: 'text', label })).toBe(false)
  expect(isSame([{ option: 'a', share: '2.0' }], [{ option: 'a', share: '2' }], scores)).toBe(true)
})
