import { sumMoney } from '@yingce/finance/money'
import { describe, expect, test } from 'vitest'
import { type QuotedLine, quoteSums } from './quote-sums.ts'

const line = (given: Partial<QuotedLine> = {}): QuotedLine => ({
  ...{ quantity: '1', unitPrice: '1130', listPrice: null, discount: null, taxRate: '13', cost: null },
  ...given,
})

describe('the sums of a quote', () => {
  test('take the tax out of prices that include it', () => {
    // 10 x 1130.00 = 11300.00; tax 11300 x 13/113 = 1300.00; net 10000.00; cost 10 x 700 = 7000.00.
    const sums = quoteSums([line({ quantity: '10', cost: '700' })], null)
    expect(sums).toMatchObject({ gross: '11300.00', tax: '1300.00', net: '10000.00', cost: '7000.00' })
    expect(sums).toMatchObject({ margin: '3000.00', marginPercent: '30.0', reducedPercent: '0.0' })
  })

  test('are rounded line by line, half away from zero, and add up to the totals', () => {
    // 3 x 33.35 x 95 % = 95.0475 -> 95.05; twice it is 190.10, not the 190.095 of the unrounded lines.
    const odd = line({ quantity: '3', unitPrice: '33.35', discount: '5', taxRate: '6' })
    const sums = quoteSums([odd, odd], null)
    expect(sums.lines.map(one => one.gross)).toEqual(['95.05', '95.05'])
    expect(sums.gross).toBe('190.10')
    // 95.05 x 6/106 = 5.3801... -> 5.38.
    expect(sums).toMatchObject({ tax: '10.76', net: '179.34' })
  })

  test('take quantities with three decimals', () => {
    expect(quoteSums([line({ quantity: '0.125', unitPrice: '0.04', taxRate: '0' })], null).gross).toBe('0.01')
  })

  test('split the discount on the whole over the lines without losing a cent', () => {
    const third = line({ unitPrice: '100', taxRate: '0' })
    const sums = quoteSums([third, third, third], '100')
    expect(sums.lines.map(one => one.gross)).toEqual(['66.66', '66.67', '66.67'])
    expect(sums).toMatchObject({ priced: '300.00', gross: '200.00', reducedPercent: '33.3' })
    expect(sumMoney(sums.lines.map(one => one.gross))).toBe(sums.gross)
  })

  test('know no margin while one cost is missing', () => {
    const sums = quoteSums([line({ cost: '700' }), line()], null)
    expect(sums).toMatchObject({ cost: null, margin: null, marginPercent: null })
    expect(sums.lines[0]).toMatchObject({ margin: '300.00' })
  })

  test('measure every way to sell below the list price alike', () => {
    const cheaper = quoteSums([line({ unitPrice: '1017', listPrice: '1130' })], null)
    const discounted = quoteSums([line({ listPrice: '1130', discount: '10' })], null)
    const onTheWhole = quoteSums([line({ listPrice: '1130' })], '113')
    for (const sums of [cheaper, discounted, onTheWhole])
      expect(sums).toMatchObject({ gross: '1017.00', reducedPercent: '10.0' })
  })

  test('of nothing are nothing, without a percentage', () => {
    expect(quoteSums([], '5')).toMatchObject({ gross: '0.00', marginPercent: null, reducedPercent: null })
  })
})
