import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakEven } from './break-even.ts'
import { compareMoney, fromMinorUnits, subtractMoney, toMinorUnits } from './money.ts'

// Horngren, Datar, Rajan: Cost Accounting, chapter 3, Emma's stand at the fair: 200 a package, 120 its cost, 2,000 rent.
test('with 80 left of each package the rent of 2,000 is earned by 25 of them, which are 5,000 of revenue', () => {
  expect(breakEven({ fixedCost: '2000', price: '200', variableCost: '120' })).toEqual({
    ...{ code: 'reached', units: '25', revenue: '5000.00', margin: '80.00', marginPercent: '40.0' },
  })
})

test('half a unit cannot be sold', () => {
  expect(breakEven({ fixedCost: '2001', price: '200', variableCost: '120' })).toMatchObject({ units: '26' })
})

test('where a unit brings no more than it costs, nothing is ever earned', () => {
  expect(breakEven({ fixedCost: '1', price: '5', variableCost: '5' })).toEqual({ code: 'never', margin: '0.00' })
  expect(breakEven({ fixedCost: '1', price: '5', variableCost: '7.50' })).toEqual({ code: 'never', margin: '-2.50' })
})

const money = fc.bigInt({ min: 1n, max: 10n ** 9n })

test('the units earn the fixed cost, and one less does not', () => {
  fc.assert(
    fc.property(money, money, money, (fixed, variable, margin) => {
      const [fixedCost, variableCost, price] = [fixed, variable, variable + margin].map(fromMinorUnits)
      const found = breakEven({ fixedCost: fixedCost ?? '', price: price ?? '', variableCost: variableCost ?? '' })
      if (found.code !== 'reached') throw new Error('a margin above zero always earns it')
      const earned = (units: bigint) => fromMinorUnits(units * toMinorUnits(found.margin))
      expect(compareMoney(earned(BigInt(found.units)), fixedCost ?? '')).toBeGreaterThanOrEqual(0)
      expect(compareMoney(subtractMoney(earned(BigInt(found.units) - 1n), fixedCost ?? ''), '0')).toBe(-1)
    }),
  )
})
