import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMinorUnits, toMinorUnits } from './money.ts'
import { payback } from './payback.ts'

// Brigham, Ehrhardt: Financial Management, project S: 2.33 years, discounted at 10 % 2.95 years.
const S = ['-10000', '5000', '4000', '3000', '1000']

test('project S is paid back after 2.33 years, and after 2.95 where money costs 10 %', () => {
  expect(payback(S)).toEqual({ code: 'paid', periods: '2.33', lasting: true })
  expect(payback(S, '10')).toEqual({ code: 'paid', periods: '2.95', lasting: true })
})

test('where it does not come back, what is missing is said', () => {
  // 5,500 / 1.1 = 5,000 of 6,000.
  expect(payback(['-6000', '5500'], '10')).toEqual({ code: 'never', short: '1000.00' })
})

test('a later outlay may take the sum below zero again', () => {
  expect(payback(['-100', '200', '-150'])).toEqual({ code: 'paid', periods: '0.50', lasting: false })
})

test('nothing is to come back where nothing was laid out', () => {
  expect(payback(['10', '20'])).toEqual({ code: 'nothing_laid_out' })
  expect(payback([])).toEqual({ code: 'nothing_laid_out' })
})

test('an outlay in a later period counts from where it is', () => {
  // Nothing in period 0, 100 out in 1, 100 in during 2: back at the end of 2.
  expect(payback(['0', '-100', '100'])).toEqual({ code: 'paid', periods: '2.00', lasting: true })
})

const income = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }).map(fromMinorUnits), { minLength: 1, maxLength: 15 })
const outlay = fc.bigInt({ min: 1n, max: 10n ** 10n }).map(units => fromMinorUnits(-units))

test('discounting never brings the money back sooner', () => {
  fc.assert(
    fc.property(outlay, income, fc.integer({ min: 0, max: 60 }), (first, rest, rate) => {
      const [simple, discounted] = [payback([first, ...rest]), payback([first, ...rest], String(rate))]
      if (discounted.code !== 'paid') return
      expect(simple.code).toBe('paid')
      if (simple.code === 'paid') expect(toMinorUnits(discounted.periods) >= toMinorUnits(simple.periods)).toBe(true)
    }),
  )
})
