import { expect, test } from 'vitest'
import { type Flow, studyFigures } from './study-figures.ts'

const assumed = {
  ...{ horizon: 2, discountRate: '10', swing: '10' },
  ...{ fixedCost: null, price: null, variableCost: null },
}
const flows: Flow[] = [
  { kind: 'investment', period: 0, amount: '1000' },
  { kind: 'revenue', period: 1, amount: '1100' },
  { kind: 'revenue', period: 2, amount: '1210' },
  { kind: 'operating', period: 1, amount: '330' },
  { kind: 'operating', period: 2, amount: '363' },
]

test('the table has every year, with what is left and what that is worth today', () => {
  const { years } = studyFigures(assumed, flows)
  expect(years).toEqual([
    { period: 0, income: '0.00', outlay: '-1000.00', net: '-1000.00', cumulated: '-1000.00', present: '-1000.00' },
    { period: 1, income: '1100.00', outlay: '-330.00', net: '770.00', cumulated: '-230.00', present: '700.00' },
    { period: 2, income: '1210.00', outlay: '-363.00', net: '847.00', cumulated: '617.00', present: '700.00' },
  ])
})

test('value, rate and payback come from the net flow', () => {
  // 700 + 700 - 1,000 = 400; 230 / 847 of the second year, and with discounting 300 / 700 of it.
  expect(studyFigures(assumed, flows)).toMatchObject({
    ...{ npv: '400.00', irr: { code: 'one', signChanges: 1 } },
    payback: { code: 'paid', periods: '1.27' },
    discountedPayback: { code: 'paid', periods: '1.43' },
  })
})

test('revenue moves the value most, and half a table of two drivers is known from it', () => {
  const { tornado, twoWay } = studyFigures(assumed, flows)
  expect(tornado.map(({ key }) => key)).toEqual(['revenue', 'investment', 'operating', 'rate'])
  // Outlays are worth 1,600 and income 2,000: a tenth of each is 160 and 200.
  expect(twoWay).toEqual({
    steps: ['-10', '0', '10'],
    values: [
      ['360.00', '560.00', '760.00'],
      ['200.00', '400.00', '600.00'],
      ['40.00', '240.00', '440.00'],
    ],
  })
})

test('without a rate nothing is discounted, and without money there is nothing at all', () => {
  expect(studyFigures({ ...assumed, discountRate: null }, flows)).toMatchObject({
    ...{ npv: null, discountedPayback: null, tornado: [], twoWay: null },
    payback: { code: 'paid' },
  })
  expect(studyFigures(assumed, [])).toMatchObject({
    ...{ npv: null, irr: { code: 'never_changes' }, payback: { code: 'nothing_laid_out' } },
  })
})

test('the break-even point needs its three numbers', () => {
  expect(studyFigures(assumed, flows).breakEven).toBeNull()
  const trade = { fixedCost: '2000', price: '200', variableCost: '120' }
  expect(studyFigures({ ...assumed, ...trade }, flows).breakEven).toMatchObject({ code: 'reached', units: '25' })
})
