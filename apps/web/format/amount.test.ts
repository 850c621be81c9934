import { describe, expect, test } from 'vitest'
import { formatAmount, formatDecimal, minorUnits } from './amount.ts'

describe('an amount of money', () => {
  test('is grouped and has two decimals', () => {
    expect(formatAmount('1234567.5')).toBe('1,234,567.50')
    expect(formatAmount('0')).toBe('0.00')
    expect(formatAmount('-0.05')).toBe('-0.05')
    expect(formatAmount('999')).toBe('999.00')
  })

  test('stays exact beyond what a float can hold', () => {
    expect(formatAmount('123456789012345.67')).toBe('123,456,789,012,345.67')
  })

  test('is rounded half away from zero in ten thousands', () => {
    expect(formatAmount('480000.00', 'wan')).toBe('48.00')
    expect(formatAmount('50', 'wan')).toBe('0.01')
    expect(formatAmount('49.99', 'wan')).toBe('0.00')
    expect(formatAmount('-1234567.50', 'wan')).toBe('-123.46')
  })

  test('is shown as it came where it is none', () => {
    expect(formatAmount('1.234')).toBe('1.234')
    expect(minorUnits('1e3')).toBeNull()
  })
})

test('a plain number loses the zeros that say nothing', () => {
  expect(formatDecimal('1234567.125000')).toBe('1,234,567.125')
  expect(formatDecimal('-12.000000')).toBe('-12')
  expect(formatDecimal('0.5')).toBe('0.5')
})
