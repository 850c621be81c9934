import { addDays } from '@yingce/scheduling/calendar-date'
import { findOverloads, type LoadedTask } from '@yingce/scheduling/overload'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullestDays } from './fullest-day.ts'
import { calendarWith } from './work-calendar.ts'

const calendar = calendarWith([])

const FROM = '2026-03-02'
const work = (id: string, start: string, finish: string, percent = 100, personId = 'wang'): LoadedTask => ({
  ...{ id, start, finish, percent, personId },
})
const fullest = (tasks: LoadedTask[]) => Object.fromEntries(fullestDays(tasks, FROM, calendar))

test('the fullest day is the one that asks for the most, whatever the number of its tasks', () => {
  const tasks = [
    work('a', '2026-03-02', '2026-03-03', 20),
    work('b', '2026-03-02', '2026-03-03', 20),
    work('c', '2026-03-04', '2026-03-04', 50),
    work('d', '2026-03-04', '2026-03-04', 50, 'chen'),
    work('e', '2026-03-04', '2026-03-05', 50, 'chen'),
  ]
  expect(fullest(tasks)).toEqual({ wang: { percent: 50, tasks: 1 }, chen: { percent: 100, tasks: 2 } })
})

test('days off and days before count for nothing', () => {
  // Saturday 7 and Sunday 8; the last is over before the first day that is asked for.
  expect(fullest([work('a', '2026-03-07', '2026-03-08'), work('b', '2026-02-02', '2026-02-27')])).toEqual({})
})

test('somebody’s fullest day is over 100% exactly where they are overloaded, and says the same percent', () => {
  const task = fc.record({
    start: fc.integer({ min: -10, max: 40 }),
    days: fc.integer({ min: 0, max: 20 }),
    percent: fc.integer({ min: 5, max: 100 }),
    personId: fc.constantFrom('wang', 'chen'),
  })
  fc.assert(
    fc.property(fc.array(task, { maxLength: 12 }), given => {
      const tasks = given.map(({ start, days, percent, personId }, index) =>
        work(String(index), addDays(FROM, start), addDays(FROM, start + days), percent, personId),
      )
      const overloads = findOverloads(tasks, FROM, calendar)
      for (const personId of ['wang', 'chen']) {
        const own = overloads.filter(one => one.personId === personId).map(({ percent }) => percent)
        const most = fullestDays(tasks, FROM, calendar).get(personId)?.percent ?? 0
        expect(own.length > 0 ? Math.max(...own) : null).toBe(most > 100 ? most : null)
      }
    }),
  )
})
