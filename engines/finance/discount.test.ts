import fc from 'fast-check'
import { expect, test } from 'vitest'
import { netPresentValue, presentValues } from './discount.ts'
import { fromMinorUnits, sumMoney } from './money.ts'

// Brealey, Myers, Allen: Principles of Corporate Finance, 10th edition, chapters 2 and 5.
test.each([
  // The office building: 420,000 / 1.05 = 400,000, and at 12 % 375,000.
  [['-370000', '420000'], '5', '30000.00'],
  [['-370000', '420000'], '12', '5000.00'],
  // Projects A, B and C of the chapter on payback, at 10 %: +2,624, -58 and +50.
  [['-2000', '500', '500', '5000'], '10', '2624.34'],
  [['-2000', '500', '1800', '0'], '10', '-57.85'],
  [['-2000', '1800', '500', '0'], '10', '49.59'],
])('flows of %j at a rate of %s are worth %s', (flows, rate, value) => {
  expect(netPresentValue(flows, rate)).toBe(value)
})

test('project S of Brigham and Ehrhardt, Financial Management, is worth 788.20 at 10 %', () => {
  expect(netPresentValue(['-10000', '5000', '4000', '3000', '1000'], '10')).toBe('788.20')
})

test('each flow has its own worth, and the first is worth what it is', () => {
  // 1,100 / 1.1 = 1,000 and 1,210 / 1.21 = 1,000.
  expect(presentValues(['-2000', '1100', '1210'], '10')).toEqual(['-2000.00', '1000.00', '1000.00'])
})

const flows = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map(fromMinorUnits), { maxLength: 20 })
const rate = fc.integer({ min: -9_000, max: 90_000 }).map(hundredths => (hundredths / 100).toFixed(2))

test('without a rate the value is the sum', () => {
  fc.assert(fc.property(flows, all => netPresentValue(all, '0') === sumMoney(all)))
})

test('what one side gains the other loses', () => {
  const turned = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)
  fc.assert(
    fc.property(flows, rate, (all, at) => {
      const value = sumMoney([netPresentValue(all, at), netPresentValue(all.map(turned), at)])
      expect(value).toBe('0.00')
    }),
  )
})

test('a rate that leaves nothing, or is no number, is refused', () => {
  for (const rate of ['-100', '-250', '8%', '', '1e2']) expect(() => netPresentValue(['1'], rate)).toThrow(RangeError)
})
