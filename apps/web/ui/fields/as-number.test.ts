import { expect, test } from 'vitest'
import { asNumber, isNumber } from './as-number.ts'

test('digits of a Chinese input method and separators are understood', () => {
  expect(asNumber('１２，３４５。６７')).toBe('12345.67')
  expect(asNumber(' 1,234,567.50 ')).toBe('1234567.50')
  expect(asNumber('−５')).toBe('-5')
  expect(asNumber(' ')).toBeNull()
})

test('what is begun is finished', () => {
  expect(asNumber('12.')).toBe('12')
  expect(asNumber('.5')).toBe('0.5')
  expect(asNumber('+3')).toBe('3')
})

test('what is no number stays, and is not taken for one', () => {
  for (const text of ['abc', '12a', '1.2.3', '-', '.', '1e5', '十二']) {
    expect(asNumber(text)).toBe(text)
    expect(isNumber(text)).toBe(false)
  }
  expect(['0', '-12', '12345.67'].map(isNumber)).toEqual([true, true, true])
})
