import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMoney, fromMinorUnits, sumMoney, toMinorUnits } from './money.ts'
import { shareMoney } from './share-money.ts'

describe('sharing an amount', () => {
  // 100.00 by 1:1:1 is 33.33 each with one cent left, which the first gets.
  test('gives what is left to the largest remainders, the earlier first', () => {
    expect(shareMoney('100', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33'])
    expect(shareMoney('0.05', ['3', '7'])).toEqual(['0.02', '0.03'])
    expect(shareMoney('-1', ['1', '2'])).toEqual(['-0.33', '-0.67'])
  })

  test('loses nothing, and nobody is further than one minor unit from the exact share', () => {
    const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amount, weights, (total, given) => {
        const whole = given.reduce((sum, weight) => sum + weight, 0n)
        fc.pre(whole > 0n)
        const shares = shareMoney(fromMinorUnits(total), given.map(fromMinorUnits))
        expect(compareMoney(sumMoney(shares), fromMinorUnits(total))).toBe(0)
        for (const [index, share] of shares.entries()) {
          const distance = toMinorUnits(share) * whole - total * (given[index] ?? 0n)
          expect(distance < whole && distance > -whole).toBe(true)
        }
      }),
    )
  })

  test('needs a weight', () => {
    expect(() => shareMoney('1', ['0', '0'])).toThrow(RangeError)
    expect(() => shareMoney('1', ['2', '-1'])).toThrow(RangeError)
    expect(() => shareMoney('1', [])).toThrow(RangeError)
  })
})
