import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOf, agingOf } from './aging.ts'
import { fromMinorUnits, sumMoney } from './money.ts'

test.each([
  [-5, 'not_due'],
  [0, 'not_due'],
  [1, 'to_30'],
  [30, 'to_30'],
  [31, 'to_60'],
  [60, 'to_60'],
  [61, 'to_90'],
  [90, 'to_90'],
  [91, 'over_90'],
] as const)('%i days late is %s', (days, age) => {
  expect(ageOf(days)).toBe(age)
})

test('the ages together are all that is owed', () => {
  const owed = fc.array(
    fc.record({
      daysLate: fc.integer({ min: -400, max: 400 }),
      amount: fc.bigInt({ min: 0n, max: 10n ** 15n }).map(fromMinorUnits),
    }),
  )
  fc.assert(
    fc.property(owed, all => {
      const aging = agingOf(all)
      expect(aging).toHaveLength(5)
      expect(sumMoney(aging.map(one => one.amount))).toBe(sumMoney(all.map(one => one.amount)))
    }),
  )
})
