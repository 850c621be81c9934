import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dated, fundingOf } from './funding.ts'
import { compareMoney, fromMinorUnits, sumMoney } from './money.ts'

describe('funding', () => {
  // March: 30 in, 20 out, 10 left. April: 25 out, 15 missing. May: 40 in, 25 left.
  test('finds the month in which the money has not come yet, though the total suffices', () => {
    const funding = fundingOf(
      [
        { month: '2026-04', amount: '25' },
        { month: '2026-03', amount: '20' },
      ],
      [
        { month: '2026-03', amount: '30' },
        { month: '2026-05', amount: '40' },
      ],
    )
    expect(funding.months.map(month => month.gap)).toEqual(['10.00', '-15.00', '25.00'])
    expect(funding.short.map(month => month.month)).toEqual(['2026-04'])
    expect([funding.uses, funding.sources]).toEqual(['45.00', '70.00'])
  })

  test('spends in a month what comes in during it', () => {
    const same: Dated[] = [{ month: '2026-03', amount: '0.01' }]
    expect(fundingOf(same, same).short).toEqual([])
  })

  test('is short in the last month exactly where the total is', () => {
    const dated = fc.array(
      fc.record({
        month: fc.constantFrom('2025-12', '2026-01', '2026-02', '2026-10'),
        amount: fc.bigInt({ min: 0n, max: 10n ** 6n }).map(fromMinorUnits),
      }),
    )
    fc.assert(
      fc.property(dated, dated, (uses, sources) => {
        const { months, short, ...total } = fundingOf(uses, sources)
        const last = months.at(-1)
        expect(short.includes(last as never)).toBe(compareMoney(total.sources, total.uses) < 0)
        expect(sumMoney(months.map(month => month.uses))).toBe(total.uses)
        expect(last?.cumulatedSources ?? '0.00').toBe(total.sources)
      }),
    )
  })
})
