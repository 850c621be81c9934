import { describe, expect, test } from 'vitest'
import { calendarWith } from './work-calendar.ts'

describe('the working calendar', () => {
  test('knows the holidays of 2026 and the weekend days that make up for them', () => {
    const calendar = calendarWith([])
    expect(calendar.isWorkday('2026-02-14')).toBe(true) // a Saturday before the Spring Festival
    expect(calendar.isWorkday('2026-02-16')).toBe(false) // a Monday of the Spring Festival
    expect(calendar.isWorkday('2026-02-28')).toBe(true)
    // Issued on 12 February: 13, 14, 24, 25, 26 are the five workdays that follow.
    expect(calendar.addWorkdays('2026-02-12', 5)).toBe('2026-02-26')
  })

  test('says which years have no notice yet', () => {
    const calendar = calendarWith([])
    expect(calendar.unofficialYears('2026-12-01', '2027-02-01')).toEqual([2027])
  })

  test('lets the company close on a workday, open on a day off, and enter a year ahead', () => {
    const calendar = calendarWith([
      { date: '2026-03-06', kind: 'holiday' },
      { date: '2026-10-01', kind: 'workday' },
      { date: '2027-02-08', kind: 'holiday' },
    ])
    expect(calendar.nextWorkday('2026-03-06')).toBe('2026-03-09')
    expect(calendar.isWorkday('2026-10-01')).toBe(true)
    expect(calendar.isOfficial('2027-02-08')).toBe(true)
  })
})
