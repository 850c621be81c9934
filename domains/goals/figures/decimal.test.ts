import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDecimals, compareDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from './decimal.ts'

describe('decimal arithmetic', () => {
  test('is exact where floating point is not', () => {
    expect(addDecimals(['0.1', '0.2'])).toBe('0.3')
    expect(subtractDecimals('1.005', '1')).toBe('0.005')
    expect(multiplyDecimals('-1.5', '0.2')).toBe('-0.3')
    expect(addDecimals(['999999999999999.999999', '0.000001'])).toBe('1000000000000000')
    expect(addDecimals([])).toBe('0')
  })

  test('compares by value and not by text', () => {
    expect(compareDecimals('1.50', '1.5')).toBe(0)
    expect(compareDecimals('9', '10')).toBe(-1)
    expect(compareDecimals('-9', '-10')).toBe(1)
    expect(compareDecimals('-0', '0')).toBe(0)
  })

  test('rounds a quotient half away from zero', () => {
    expect(divideDecimals('5289', '45211')).toBe('0.116985')
    expect(divideDecimals('1', '8', 2)).toBe('0.13')
    expect(divideDecimals('-1', '8', 2)).toBe('-0.13')
    expect(divideDecimals('2', '3', 0)).toBe('1')
  })

  test('never divides by zero', () => {
    expect(divideDecimals('1', '0')).toBeNull()
    expect(divideDecimals('0', '0.00')).toBeNull()
  })

  test('agrees with whole numbers of any size', () => {
    const cents = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
    const text = (value: bigint) => divideDecimals(String(value), '100', 2) ?? ''
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(addDecimals([text(a), text(b)])).toBe(text(a + b))
        expect(compareDecimals(text(a), text(b))).toBe(a === b ? 0 : a < b ? -1 : 1)
      }),
    )
  })
})
