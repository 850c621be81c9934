import { expect, test } from 'vitest'
import { fillLabel, fillText, placesOf } from './label.ts'

test('places are filled in both languages; lists are written out', () => {
  const label = { zh: '至少 {min} 个：{kinds}', en: 'At least {min}: {kinds}' }
  expect(fillLabel(label, { min: 3, kinds: ['a', 'b'] })).toEqual({ zh: '至少 3 个：a, b', en: 'At least 3: a, b' })
})

test('a place without a value stays as it is, also one with the name of an inherited property', () => {
  expect(fillText('{missing} {toString}', { min: 1 })).toBe('{missing} {toString}')
})

test('a value is not filled a second time', () => {
  expect(fillText('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x')
})

test('each place is named once', () => {
  expect(placesOf('{days} of {days}, {percent}% {} {1}')).toEqual(['days', 'percent'])
})
