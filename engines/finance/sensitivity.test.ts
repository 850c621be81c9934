import fc from 'fast-check'
import { expect, test } from 'vitest'
import { netPresentValue } from './discount.ts'
import { fromMinorUnits, sumMoney } from './money.ts'
import { netOf, RATE, tornado, twoWayTable } from './sensitivity.ts'

const GROUPS = [
  { key: 'investment', flows: ['-1000'] },
  { key: 'revenue', flows: ['0', '1100', '1210'] },
  { key: 'cost', flows: ['0', '-330', '-363'] },
]

test('the driver that moves the value most comes first', () => {
  // At 10 %: investment -1,000, revenue 2,000, cost -600, together 400. A tenth of each is 100, 200 and 60.
  // At 9 % and 11 %: 770 / 1.09 + 847 / 1.09^2 = 1,419.32 and 770 / 1.11 + 847 / 1.11^2 = 1,381.14, less 1,000.
  expect(tornado(GROUPS, '10', '10')).toEqual([
    { key: 'revenue', less: '200.00', more: '600.00', spread: '400.00' },
    { key: 'investment', less: '500.00', more: '300.00', spread: '200.00' },
    { key: 'cost', less: '460.00', more: '340.00', spread: '120.00' },
    { key: RATE, less: '419.32', more: '381.14', spread: '38.18' },
  ])
})

test('two drivers at once add up', () => {
  expect(twoWayTable(GROUPS, '10', ['revenue', 'investment'], ['-10', '0', '10'])).toEqual([
    ['300.00', '200.00', '100.00'],
    ['500.00', '400.00', '300.00'],
    ['700.00', '600.00', '500.00'],
  ])
})

const flows = fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map(fromMinorUnits), {
  minLength: 1,
  maxLength: 8,
})

test('without a swing every bar stands at the value', () => {
  fc.assert(
    fc.property(flows, flows, fc.integer({ min: 0, max: 40 }), (one, other, rate) => {
      const groups = [
        { key: 'one', flows: one },
        { key: 'other', flows: other },
      ]
      const value = netPresentValue(netOf(groups), String(rate))
      for (const bar of tornado(groups, String(rate), '0'))
        expect(bar).toEqual({ key: bar.key, less: value, more: value, spread: '0.00' })
    }),
  )
})

test('a swing of all takes a driver away or doubles it', () => {
  fc.assert(
    fc.property(flows, flows, (one, other) => {
      const groups = [
        { key: 'one', flows: one },
        { key: 'other', flows: other },
      ]
      const bar = tornado(groups, '7', '100').find(({ key }) => key === 'one')
      const padded = Array.from({ length: Math.max(one.length, other.length) }, (_, at) => other[at] ?? '0')
      expect(bar?.less).toBe(netPresentValue(padded, '7'))
      const doubled = padded.map((amount, at) => sumMoney([amount, one[at] ?? '0', one[at] ?? '0']))
      expect(bar?.more).toBe(netPresentValue(doubled, '7'))
    }),
  )
})
