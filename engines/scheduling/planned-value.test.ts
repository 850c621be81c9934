import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar-date.ts'
import { type BudgetedTask, budgetAtCompletion, plannedOf, plannedValue, workdaysWithin } from './planned-value.ts'
import { china2026 } from './tests/china-2026.ts'
import { fence, THIRD_DAY } from './tests/fence.ts'

const task = (start: string, finish: string, budget = 100_00n): BudgetedTask => ({ id: 'a', start, finish, budget })

describe('planned value', () => {
  test('of the fence is three of its four sides on the third day', () => {
    expect(plannedValue(fence, THIRD_DAY, china2026)).toBe(300_000n)
    expect(budgetAtCompletion(fence)).toBe(400_000n)
  })

  test('grows by workdays alone: a weekend adds nothing', () => {
    // Friday 6 March to Monday 9 March 2026 are two workdays.
    const over = task('2026-03-06', '2026-03-09')
    const values = ['2026-03-05', '2026-03-06', '2026-03-08', '2026-03-09', '2026-04-01'].map(on =>
      plannedOf(over, on, china2026),
    )
    expect(values).toEqual([0n, 50_00n, 50_00n, 100_00n, 100_00n])
  })

  test('of work on days off alone is spread over those days', () => {
    expect(plannedOf(task('2026-03-07', '2026-03-08'), '2026-03-07', china2026)).toBe(50_00n)
  })

  test('never falls, never exceeds the budget, and is all of it at the end', () => {
    const days = fc.integer({ min: 0, max: 60 })
    const tasks = fc.array(fc.tuple(days, days, fc.bigInt({ min: 0n, max: 10n ** 12n })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(tasks, days, days, (given, one, other) => {
        const all = given.map(([from, length, budget], index) => {
          const start = addDays('2026-01-05', from)
          return { id: String(index), start, finish: addDays(start, length), budget }
        })
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map(day =>
          plannedValue(all, addDays('2026-01-05', day), china2026),
        ) as [bigint, bigint]
        expect(early <= late && early >= 0n && late <= budgetAtCompletion(all)).toBe(true)
        expect(plannedValue(all, '2026-12-31', china2026)).toBe(budgetAtCompletion(all))
      }),
    )
  })
})

test('workdays within a span count both ends, and none where it is turned round', () => {
  expect(workdaysWithin('2026-03-06', '2026-03-09', china2026)).toBe(2)
  expect(workdaysWithin('2026-03-07', '2026-03-08', china2026)).toBe(0)
  expect(workdaysWithin('2026-03-09', '2026-03-06', china2026)).toBe(0)
})
