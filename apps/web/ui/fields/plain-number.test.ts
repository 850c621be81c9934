import { expect, test } from 'vitest'
import { plainNumber } from './plain-number.ts'

test('digits of a Chinese input method and separators are understood', () => {
  expect(plainNumber('１２，３４５。６７')).toBe('12345.67')
  expect(plainNumber(' 1,234,567.50 ')).toBe('1234567.50')
  expect(plainNumber('−５')).toBe('-5')
  expect(plainNumber(undefined)).toBe('')
})
