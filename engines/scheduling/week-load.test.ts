import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar-date.ts'
import type { LoadedTask } from './overload.ts'
import { china2026 } from './tests/china-2026.ts'
import { loadByWeek } from './week-load.ts'

const work = (id: string, start: string, finish: string, percent = 100): LoadedTask => ({
  ...{ id, start, finish, percent, personId: 'wang' },
})

test('a week’s load is the mean of its workdays, its peak that of its fullest one', () => {
  // Mon 2 to Fri 6 March: 60 on five days, 100 more on two of them: (5 × 60 + 2 × 100) / 5 = 100.
  const loads = loadByWeek(
    [work('a', '2026-03-02', '2026-03-06', 60), work('b', '2026-03-04', '2026-03-05')],
    { from: '2026-03-02', weeks: 2 },
    china2026,
  )
  expect(loads.get('wang')).toEqual([
    { percent: 100, peak: 160, taskIds: ['a', 'b'] },
    { percent: 0, peak: 0, taskIds: [] },
  ])
})

test('holidays ask for nothing: in the week of the Spring Festival nobody works', () => {
  const loads = loadByWeek([work('a', '2026-02-12', '2026-02-25')], { from: '2026-02-09', weeks: 3 }, china2026)
  // 9 to 15 February: Mon to Fri and the make-up Saturday are six workdays, three of them from Thursday on.
  expect(loads.get('wang')?.map(({ percent, taskIds }) => [percent, taskIds.length])).toEqual([
    [50, 1],
    [0, 0],
    // 23 to 28 February: Tue 24 to Sat 28 (make-up) are five, two of them until Wednesday.
    [40, 1],
  ])
})

test('who has nothing in these weeks is not named', () => {
  expect(loadByWeek([work('a', '2026-01-05', '2026-01-09')], { from: '2026-03-02', weeks: 4 }, china2026).size).toBe(0)
})

test('no mean lies above its peak, and together they are all the work of the weeks', () => {
  const anyTask = fc.record({ from: fc.nat(60), length: fc.nat(20), percent: fc.integer({ min: 5, max: 100 }) })
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 20 }), list => {
      const tasks = list.map(({ from, length, percent }, index) =>
        work(`t${index}`, addDays('2026-02-20', from), addDays('2026-02-20', from + length), percent),
      )
      const weeks = { from: '2026-03-02', weeks: 6 }
      const own = loadByWeek(tasks, weeks, china2026).get('wang') ?? []
      for (const [week, { percent, peak, taskIds }] of own.entries()) {
        const days = Array.from({ length: 7 }, (_, day) => addDays(weeks.from, week * 7 + day))
        const sums = days
          .filter(day => china2026.isWorkday(day))
          .map(day =>
            tasks.filter(one => one.start <= day && one.finish >= day).reduce((sum, one) => sum + one.percent, 0),
          )
        expect(peak).toBe(Math.max(0, ...sums))
        expect(percent).toBe(Math.round(sums.reduce((sum, one) => sum + one, 0) / Math.max(sums.length, 1)))
        expect(taskIds.length === 0).toBe(percent === 0)
      }
    }),
    { numRuns: 200 },
  )
})
