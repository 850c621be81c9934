import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earnedSchedule, spanOf } from './earned-schedule.ts'
import { budgetAtCompletion } from './planned-value.ts'
import { china2026 } from './tests/china-2026.ts'
import { fence, THIRD_DAY } from './tests/fence.ts'

describe('earned schedule', () => {
  test('of the fence: 2,500 should have been earned in the middle of the third day', () => {
    // C = 2 whole days (2,000), I = (2,500 − 2,000) / (3,000 − 2,000) = 0.5; AT = 3.
    expect(earnedSchedule(fence, 250_000n, THIRD_DAY, china2026)).toEqual({
      ...{ planned: 4, actual: 3, earned: 2.5, variance: -0.5 },
      index: { value: 0.8333, why: null },
    })
  })

  test('still tells that a project was late when everything is done, where SPI says 1', () => {
    // Done on Monday 9 March, the sixth workday of four.
    expect(earnedSchedule(fence, 400_000n, '2026-03-09', china2026)).toMatchObject({
      ...{ earned: 4, actual: 6, variance: -2, index: { value: 0.6667 } },
    })
  })

  test('has no index before the first day, and nothing at all without a budget', () => {
    expect(earnedSchedule(fence, 0n, '2026-03-01', china2026)).toMatchObject({ actual: 0, index: { why: 'no_time' } })
    const free = fence.map(task => ({ ...task, budget: 0n }))
    expect(earnedSchedule(free, 0n, THIRD_DAY, china2026)).toBeNull()
    expect(earnedSchedule([], 0n, THIRD_DAY, china2026)).toBeNull()
  })

  test('grows with what is earned and ends with the planned duration', () => {
    const bac = budgetAtCompletion(fence)
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: bac }), fc.bigInt({ min: 0n, max: bac }), (one, other) => {
        const at = (ev: bigint) => earnedSchedule(fence, ev, THIRD_DAY, china2026)?.earned ?? -1
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(at(less)).toBeLessThanOrEqual(at(more))
        expect(at(bac)).toBe(4)
      }),
    )
  })
})

test('the span of tasks is from their first to their last day', () => {
  expect(spanOf(fence)).toEqual({ start: '2026-03-02', finish: '2026-03-05' })
})
