import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actualCost,
  type EarningMethod,
  earnedOf,
  earnedValue,
  estimatesOf,
  indicesOf,
  isBelow,
} from './earned-value.ts'
import { plannedValue } from './planned-value.ts'
import { china2026 } from './tests/china-2026.ts'
import { fence, fenceCosts, fenceProgress, THIRD_DAY } from './tests/fence.ts'

const FENCE = { bac: 400_000n, pv: 300_000n, ev: 250_000n, ac: 280_000n }
/** K. Schwalbe, Information Technology Project Management, exercise on a one-year project: PV 23, EV 20, AC 25, BAC 120 thousand. */
const SCHWALBE = { bac: 12_000_000n, pv: 2_300_000n, ev: 2_000_000n, ac: 2_500_000n }

describe('the fence', () => {
  test('has earned 2,500, should have earned 3,000 and has cost 2,800', () => {
    expect(plannedValue(fence, THIRD_DAY, china2026)).toBe(FENCE.pv)
    expect(earnedValue(fence, fenceProgress, 'percent')).toBe(FENCE.ev)
    expect(actualCost(fenceCosts, THIRD_DAY)).toBe(FENCE.ac)
    expect(actualCost(fenceCosts, '2026-03-02')).toBe(100_000n)
  })

  test('lies 500 behind and 300 over: SPI 0.833, CPI 0.893', () => {
    expect(indicesOf(FENCE)).toMatchObject({ sv: -50_000n, cv: -30_000n })
    expect(indicesOf(FENCE).spi).toEqual({ value: 0.8333, why: null })
    expect(indicesOf(FENCE).cpi).toEqual({ value: 0.8929, why: null })
  })

  test('will cost 4,480 where it goes on so: the book divides by the rounded 0.893 and has 4,479', () => {
    const [typical] = estimatesOf(FENCE, null)
    expect(typical).toMatchObject({ eac: { value: 448_000n }, etc: 168_000n, vac: -48_000n })
  })

  test('earns 2,000 where nothing counts before it is done, 2,500 where half counts from the start', () => {
    const by = (method: EarningMethod) => earnedValue(fence, fenceProgress, method)
    expect([by('zero_hundred'), by('fifty_fifty')]).toEqual([200_000n, 250_000n])
  })
})

describe('the one-year project', () => {
  test('has CV −5, SV −3, CPI 80 %, SPI 87 % and ends at 150 thousand', () => {
    expect(indicesOf(SCHWALBE)).toEqual({
      ...{ cv: -500_000n, sv: -300_000n },
      ...{ cpi: { value: 0.8, why: null }, spi: { value: 0.8696, why: null } },
      // (120 − 20) / (120 − 25) = 1.0526.
      tcpi: { value: 1.0526, why: null },
    })
    expect(estimatesOf(SCHWALBE, null)[0]?.eac.value).toBe(15_000_000n)
  })

  test('ends at other sums by other assumptions', () => {
    const [, atypical, both, own] = estimatesOf(SCHWALBE, 13_000_000n)
    // 25 + 120 − 20 = 125; 25 + 100 / (0.8 × 20/23) = 25 + 143.75 = 168.75.
    expect(atypical).toMatchObject({ eac: { value: 12_500_000n }, etc: 10_000_000n, vac: -500_000n })
    expect(both).toMatchObject({ eac: { value: 16_875_000n }, tcpi: { value: 0.6957 } })
    expect(own).toMatchObject({ eac: { value: 13_000_000n }, vac: -1_000_000n, tcpi: { value: 0.9524 } })
  })
})

describe('what cannot be computed', () => {
  test('says why, and nothing is divided by zero', () => {
    const fresh = { bac: 100n, pv: 0n, ev: 0n, ac: 0n }
    expect(indicesOf(fresh)).toMatchObject({ spi: { why: 'nothing_planned' }, cpi: { why: 'nothing_spent' } })
    expect(estimatesOf(fresh, null).map(one => one.eac.why)).toEqual([
      'nothing_earned',
      null,
      'nothing_earned',
      'no_estimate',
    ])
    expect(estimatesOf({ ...fresh, ev: 10n }, null)[0]?.eac.why).toBe('nothing_spent')
    expect(estimatesOf({ ...fresh, ev: 10n, ac: 5n }, null)[2]?.eac.why).toBe('nothing_planned')
  })

  test('is how well the money must be used when none is left', () => {
    expect(indicesOf({ bac: 100n, pv: 50n, ev: 40n, ac: 100n }).tcpi).toEqual({ value: null, why: 'budget_spent' })
    expect(estimatesOf({ bac: 100n, pv: 50n, ev: 40n, ac: 100n }, 90n)[3]?.tcpi.why).toBe('budget_spent')
  })

  test('never breaks, whatever the amounts', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 14n })
    fc.assert(
      fc.property(amount, amount, amount, amount, (bac, pv, ev, ac) => {
        const amounts = { bac, pv, ev, ac }
        const { sv, cv, spi, cpi } = indicesOf(amounts)
        expect(sv + pv).toBe(ev)
        expect(cv + ac).toBe(ev)
        for (const figure of [spi, cpi]) expect(figure.value === null || Number.isFinite(figure.value)).toBe(true)
        for (const { eac, etc, vac } of estimatesOf(amounts, ac)) {
          if (eac.value === null) expect([etc, vac]).toEqual([null, null])
          else expect([ac + (etc ?? -1n), bac - (vac ?? -1n)]).toEqual([eac.value, eac.value])
        }
      }),
    )
  })
})

test('a task earns no more than its budget and no less than nothing, by every method', () => {
  const methods: EarningMethod[] = ['zero_hundred', 'fifty_fifty', 'percent']
  const percent = fc.double({ min: -50, max: 200, noNaN: true })
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), percent, fc.boolean(), (budget, given, started) => {
      for (const method of methods) {
        const earned = earnedOf(budget, { started, done: false, percent: given }, method)
        expect(earned >= 0n && earned <= budget).toBe(true)
        expect(earnedOf(budget, { started: true, done: true, percent: given }, method)).toBe(budget)
      }
    }),
  )
  expect(earnedOf(100n, undefined, 'fifty_fifty')).toBe(0n)
})

test('a threshold is judged exactly: 90 of 100 is not below 90 percent, and nothing planned is never below', () => {
  expect([isBelow(90n, 100n, 90), isBelow(8_999n, 10_000n, 90), isBelow(0n, 0n, 90)]).toEqual([false, true, false])
})
