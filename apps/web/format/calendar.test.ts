import { expect, test } from 'vitest'
import { addDays, daysBetween, mondayOf, weekdayOf } from './calendar.ts'

test('days are counted over ends of months, leap days and clock changes', () => {
  expect(daysBetween('2026-11-28', '2026-12-02')).toBe(4)
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

test('a date moves by days into the next year', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})

test('the week begins on Monday', () => {
  expect(weekdayOf('2026-11-29')).toBe(7)
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
})
