import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareMoney,
  exceedsPercent,
  fromMinorUnits,
  percentageOf,
  subtractMoney,
  sumMoney,
  toMinorUnits,
} from './money.ts'

const minor = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })

describe('an amount', () => {
  test('survives the way to minor units and back', () => {
    fc.assert(fc.property(minor, units => toMinorUnits(fromMinorUnits(units)) === units))
  })

  test.each(['', '1.', '.5', '1.005', '1e3', '１', '1,000', ' 1', '--1', 'NaN'])('is not %j', text => {
    expect(() => toMinorUnits(text)).toThrow(RangeError)
  })

  test.each([
    ['0', 0n],
    ['-0.05', -5n],
    ['7.1', 710n],
    ['9007199254740993.01', 900719925474099301n],
  ])('%s is %s minor units', (text, units) => {
    expect(toMinorUnits(text)).toBe(units)
  })
})

describe('a sum', () => {
  test('of ten times 0.1 is one, and of nothing is zero', () => {
    expect(sumMoney(Array.from({ length: 10 }, () => '0.1'))).toBe('1.00')
    expect(sumMoney([])).toBe('0.00')
  })

  test('does not depend on the order, and taking one away undoes adding it', () => {
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1 }), units => {
        const amounts = units.map(fromMinorUnits)
        const sum = sumMoney(amounts)
        expect(sumMoney(amounts.toReversed())).toBe(sum)
        expect(subtractMoney(sum, amounts[0] ?? '0')).toBe(sumMoney(amounts.slice(1)))
      }),
    )
  })
})

describe('comparing', () => {
  test('follows the amounts, not their texts', () => {
    expect(compareMoney('9', '10')).toBe(-1)
    expect(compareMoney('1.5', '1.50')).toBe(0)
    expect(compareMoney('-1', '-2')).toBe(1)
  })

  test('is the sign of the difference', () => {
    fc.assert(
      fc.property(minor, minor, (one, other) => {
        const sign = compareMoney(fromMinorUnits(one), fromMinorUnits(other))
        expect(sign).toBe(one === other ? 0 : one < other ? -1 : 1)
      }),
    )
  })
})

describe('a percentage', () => {
  // 1/3 = 33.33.. %; 2/3 = 66.66.. %; 1/8 = 12.5 %; 1/2000 = 0.05 %, which half away from zero makes 0.1.
  test.each([
    ['1', '3', 1, '33.3'],
    ['2', '3', 1, '66.7'],
    ['1', '8', 0, '13'],
    ['-1', '8', 0, '-13'],
    ['1', '2000', 1, '0.1'],
    ['0', '5', 2, '0.00'],
    ['48', '50', 1, '96.0'],
  ])('of %s in %s with %i places is %s', (part, whole, places, percent) => {
    expect(percentageOf(part, whole, places)).toBe(percent)
  })

  test('of nothing there is none', () => {
    expect(percentageOf('5', '0.00')).toBeNull()
  })
})

describe('exceeding a percentage', () => {
  test('is judged on the exact amounts, in both directions', () => {
    expect(exceedsPercent('100.00', '1000.00', 10)).toBe(false)
    expect(exceedsPercent('100.01', '1000.00', 10)).toBe(true)
    expect(exceedsPercent('-100.01', '1000.00', 10)).toBe(true)
    expect(exceedsPercent('0.01', '0.00', 1_000)).toBe(true)
    expect(exceedsPercent('0.00', '0.00', 0)).toBe(false)
  })
})
