import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workCalendar } from './calendar.ts'
import { addDays, diffDays } from './calendar-date.ts'
import { stepLoads } from './load-steps.ts'
import { loadByWeek } from './week-load.ts'

const calendar = workCalendar({
  weekend: [6, 7],
  exceptions: new Map([
    ['2026-10-01', 'off'],
    ['2026-10-10', 'work'],
  ]),
  officialYears: new Set([2026]),
})
const from = '2026-09-28'
const span = { from, weeks: 3 }

test('steps that are summed beforehand give the same weeks as the tasks themselves', () => {
  const task = fc.record({
    first: fc.integer({ min: -9, max: 25 }),
    days: fc.integer({ min: 1, max: 20 }),
    percent: fc.integer({ min: 1, max: 150 }),
  })
  fc.assert(
    fc.property(fc.array(task, { maxLength: 12 }), given => {
      const tasks = given.map(({ first, days, percent }, index) => ({
        ...{ id: `t${index}`, personId: 'p', percent },
        ...{ start: addDays(from, first), finish: addDays(from, first + days - 1) },
      }))
      const within = tasks.filter(({ finish }) => finish >= from)
      const steps = within.flatMap(({ start, finish, percent }) => [
        { day: Math.max(0, diffDays(from, start)), percent },
        { day: diffDays(from, finish) + 1, percent: -percent },
      ])
      const weeks = loadByWeek(tasks, span, calendar)
        .get('p')
        ?.map(({ percent, peak }) => ({ percent, peak }))
      const idle = Array.from({ length: 3 }, () => ({ percent: 0, peak: 0 }))
      expect(stepLoads(span, calendar)(steps)).toEqual(weeks ?? idle)
    }),
  )
})
