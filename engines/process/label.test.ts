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

test('a word goes by a number', () => {
  const text = '{done} of {count} {count|goal|goals}, {left|one is|others are} open'
  expect(fillText(text, { done: 0, count: 1, left: 1 })).toBe('0 of 1 goal, one is open')
  expect(fillText(text, { done: 1, count: 2, left: 0 })).toBe('1 of 2 goals, others are open')
  expect(fillText('{count|goal|goals}', { count: '1' })).toBe('goal')
})

test('what is empty is left out', () => {
  expect(fillText('({hint})', { hint: null })).toBe('()')
})

test('each place is named once', () => {
  expect(placesOf('{count} {count|day|days}')).toEqual(['count'])
  expect(placesOf('{days} of {days}, {percent}% {} {1}')).toEqual(['days', 'percent'])
})
