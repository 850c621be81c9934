import { expect, test } from 'vitest'
import { isCalendarDate } from './calendar-date.ts'

test('a date is a day that the calendar has', () => {
  expect(['2026-02-28', '2028-02-29', '2000-02-29'].every(isCalendarDate)).toBe(true)
  expect(['2026-02-29', '2026-02-30', '1900-02-29', '2026-13-01', '2026-1-1', '03/02/2026'].some(isCalendarDate)).toBe(
    false,
  )
})

test('a date lies in years that leave room to compute: work of decades behind it still has a date', () => {
  expect(['1900-01-01', '2199-12-31'].every(isCalendarDate)).toBe(true)
  expect(['1899-12-31', '2200-01-01', '0001-01-01', '9999-12-31'].some(isCalendarDate)).toBe(false)
})
