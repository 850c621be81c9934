import { expect, test } from 'vitest'
import { roundedDivision, scaled } from './exact.ts'

test('a decimal text becomes whole parts of it, exactly', () => {
  expect(scaled('12.5', 2)).toBe(1250n)
  expect(scaled('0.001', 3)).toBe(1n)
  expect(scaled('-3', 2)).toBe(-300n)
  expect(scaled('99999999999999.99', 2)).toBe(9999999999999999n)
})

test('a half is rounded away from zero', () => {
  expect(roundedDivision(5n, 2n)).toBe(3n)
  expect(roundedDivision(-5n, 2n)).toBe(-3n)
  expect(roundedDivision(7n, 3n)).toBe(2n)
})
