import { describe, expect, test } from 'vitest'
import { dateOfDay, dayNumber, daysWithin } from './day-number.ts'

describe('days of the calendar', () => {
  test('are counted across months, leap days and clock changes', () => {
    expect(daysWithin('2026-02-28', '2026-03-01')).toBe(2)
    expect(daysWithin('2028-02-28', '2028-03-01')).toBe(3)
    expect(daysWithin('2026-01-01', '2026-12-31')).toBe(365)
    expect(daysWithin('2026-03-01', '2026-03-01')).toBe(1)
  })

  test('come back as the same date, in the first century too', () => {
    for (const date of ['1970-01-01', '2026-12-31', '0001-01-01', '0099-06-30', '9999-12-31'])
      expect(dateOfDay(dayNumber(date))).toBe(date)
    expect(dateOfDay(dayNumber('2026-02-28') + 1)).toBe('2026-03-01')
  })
})
