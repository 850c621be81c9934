import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { internalRates } from './internal-rates.ts'
import { fromMinorUnits } from './money.ts'

function percents(flows: readonly string[]): string[] {
  return internalRates(flows).rates.map(rate => (rate * 100).toFixed(2))
}

// Brealey, Myers, Allen: Principles of Corporate Finance, chapter 5.
describe('an internal rate', () => {
  test('is one in the usual case', () => {
    const flows = ['-4000', '2000', '4000']
    expect(internalRates(flows)).toMatchObject({ code: 'one', signChanges: 1 })
    expect(percents(flows)).toEqual(['28.08'])
  })

  test('may be several: 25 % and 400 % where a last outlay follows', () => {
    const flows = ['-4000', '25000', '-25000']
    expect(internalRates(flows)).toMatchObject({ code: 'several', signChanges: 2 })
    expect(percents(flows)).toEqual(['25.00', '400.00'])
  })

  test('may be none although the value is always positive', () => {
    expect(internalRates(['1000', '-3000', '2500'])).toEqual({ code: 'never_zero', rates: [], signChanges: 2 })
  })

  test('is found where the value only touches zero', () => {
    // (1 - 1.1 x)^2 = 1 - 2.2 x + 1.21 x^2: twice 10 %.
    expect(percents(['1000', '-2200', '1210'])).toEqual(['10.00'])
  })

  test('does not exist where money goes only one way', () => {
    for (const flows of [[], ['0'], ['-5', '-5'], ['0', '7']])
      expect(internalRates(flows)).toEqual({ code: 'never_changes', rates: [], signChanges: 0 })
  })

  test('that lies beyond what anybody would name is said to', () => {
    expect(internalRates(['-1', '1000'])).toMatchObject({ code: 'out_of_range', signChanges: 1 })
  })

  test('may be a loss', () => {
    expect(percents(['-1000', '500'])).toEqual(['-50.00'])
  })

  test('of Brigham and Ehrhardt’s projects S and L is 14.5 % and 11.8 %', () => {
    const rounded = (flows: readonly string[]) => internalRates(flows).rates.map(rate => (rate * 100).toFixed(1))
    expect(rounded(['-10000', '5000', '4000', '3000', '1000'])).toEqual(['14.5'])
    expect(rounded(['-10000', '1000', '3000', '4000', '6000'])).toEqual(['11.8'])
  })
})

const minor = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map(fromMinorUnits)

test('at every rate that is given the flows are worth next to nothing', () => {
  fc.assert(
    fc.property(fc.array(minor, { minLength: 2, maxLength: 12 }), flows => {
      for (const rate of internalRates(flows).rates) {
        const parts = flows.map((flow, period) => Number(flow) / (1 + rate) ** period)
        const size = parts.reduce((all, one) => all + Math.abs(one), 0)
        expect(Math.abs(parts.reduce((all, one) => all + one, 0)) / size).toBeLessThan(1e-9)
      }
    }),
  )
})

test('there are never more rates than changes of sign', () => {
  fc.assert(
    fc.property(fc.array(minor, { maxLength: 12 }), flows => {
      const { rates, signChanges } = internalRates(flows)
      expect(rates.length).toBeLessThanOrEqual(signChanges)
    }),
  )
})

test('one outlay followed by income that brings more than it, and less than tenfold each period, has one rate', () => {
  const income = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(income, all => {
      const earned = all.reduce((sum, one) => sum + one, 0)
      const laidOut = Math.max(1, Math.floor(earned / 2))
      fc.pre(earned > laidOut && all.every(one => one < 4 * laidOut))
      const { code, rates } = internalRates([`-${laidOut}`, ...all.map(String)])
      expect(code).toBe('one')
      expect(rates[0]).toBeGreaterThan(0)
    }),
  )
})
