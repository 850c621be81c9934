import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfDay, dayNumber } from '../figures/day-number.ts'
import { elapsedShare } from './elapsed-share.ts'

describe('the elapsed share of a period', () => {
  test('is that of its days where every month weighs the same', () => {
    const day = fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2029-06-01') })
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [from = 0, on = 0, to = 0] = [a, b, c].sort((x, y) => x - y)
        const share = elapsedShare(dateOfDay(from), dateOfDay(to), dateOfDay(on))
        expect(share).toBeCloseTo(on >= to ? 1 : (on - from + 1) / (to - from + 1), 9)
      }),
    )
  })

  test('counts the leap day by the weight of February', () => {
    const weights = [{ month: 2, weight: '10' }]
    // 2028-02-28 to 2028-03-01: 10 + 10 + 1.
    expect(elapsedShare('2028-02-28', '2028-03-01', '2028-02-29', weights)).toBeCloseTo(20 / 21, 9)
  })

  test('is nothing before the first day and everything on the last', () => {
    expect(elapsedShare('2026-03-01', '2026-03-31', '2026-02-28')).toBe(0)
    expect(elapsedShare('2026-03-01', '2026-03-31', '2026-03-31')).toBe(1)
    expect(elapsedShare('2026-03-01', '2026-03-01', '2026-03-01')).toBe(1)
  })
})
