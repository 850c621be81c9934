import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMinorUnits, sumMoney } from './money.ts'
import { isTaxOf, taxedOf } from './vat.ts'

// 113.00 at 13 % is 100 + 13; 100.00 at 6 % is 94.3396.. + 5.6603..
test.each([
  ['113', '13', '100.00', '13.00'],
  ['100.00', '6', '94.34', '5.66'],
  ['0.01', '13', '0.01', '0.00'],
  ['50.00', '0', '50.00', '0.00'],
  ['100.50', '0.5', '100.00', '0.50'],
])('%s with tax at %s %% is %s and %s', (gross, rate, net, tax) => {
  expect(taxedOf(gross, rate)).toMatchObject({ net, tax })
})

test('net and tax always add up to the amount', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
      fc.constantFrom('0', '1', '3', '6', '9', '13'),
      (minor, rate) => {
        const { net, tax, gross } = taxedOf(fromMinorUnits(minor), rate)
        expect(sumMoney([net, tax])).toBe(gross)
      },
    ),
  )
})

test('a printed tax may be off by a cent for each line', () => {
  expect(isTaxOf('13.01', '113', '13', 1)).toBe(true)
  expect(isTaxOf('13.02', '113', '13', 1)).toBe(false)
  expect(isTaxOf('12.97', '113', '13', 3)).toBe(true)
})
