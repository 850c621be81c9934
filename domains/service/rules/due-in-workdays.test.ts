import { workCalendar } from '@yingce/scheduling/calendar'
import { expect, test } from 'vitest'
import { dueInWorkdays } from './due-in-workdays.ts'

const calendar = workCalendar({
  weekend: [6, 7],
  exceptions: new Map([
    ['2026-10-01', 'off'],
    ['2026-10-02', 'off'],
    ['2026-10-10', 'work'],
  ]),
  officialYears: new Set([2026]),
})

test('a ticket is due in working days by its priority, holidays and make-up days counted as they are', () => {
  // 2026-09-30 is a Wednesday; Thursday and Friday are free, so the next working day is Monday the 5th.
  expect(dueInWorkdays('2026-09-30', 'urgent', calendar)).toBe('2026-10-05')
  expect(dueInWorkdays('2026-09-30', 'high', calendar)).toBe('2026-10-06')
  expect(dueInWorkdays('2026-09-30', 'normal', calendar)).toBe('2026-10-09')
  // The sixth is the make-up Saturday, the 10th working day the Thursday after.
  expect(dueInWorkdays('2026-09-30', 'low', calendar)).toBe('2026-10-15')
})

test('what comes on a free day is counted from the next working day', () => {
  expect(dueInWorkdays('2026-10-03', 'urgent', calendar)).toBe('2026-10-05')
})
