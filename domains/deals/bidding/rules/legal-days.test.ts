import { workCalendar } from '@yingce/scheduling/calendar'
import { expect, test } from 'vitest'
import { addLegalDays } from './legal-days.ts'
import { spring2026 } from './spring-2026.ts'

const calendar = workCalendar(spring2026)

test('the first day is not counted', () => {
  expect(addLegalDays(calendar, '2026-02-10', 20, 'day')).toBe('2026-03-02')
})

test('a last day that is no workday moves to the next workday', () => {
  expect(addLegalDays(calendar, '2026-02-10', 5, 'day')).toBe('2026-02-24')
  expect(addLegalDays(calendar, '2026-03-02', 5, 'day')).toBe('2026-03-09')
})

test('workdays leave the holidays out, and count a Saturday that is worked', () => {
  expect(addLegalDays(calendar, '2026-02-12', 5, 'workday')).toBe('2026-02-26')
})
