import { describe, expect, test } from 'vitest'
import { calendarWith } from '#domains/plan/server/work-calendar.ts'
import { firstTelling, nextTelling } from './next-telling.ts'

// Of 2026: the National Day holiday lasts from 10-01 to 10-07, and 10-10 is a Saturday on which people work.
const calendar = calendarWith([])
const after = (rhythm: 'once' | 'weekly' | 'biweekly' | 'monthly', firstOn: string, day: string) =>
  nextTelling({ rhythm, firstOn }, day, calendar)

describe('what is told in a rhythm', () => {
  test('comes a week, two weeks or a month later', () => {
    expect(after('weekly', '2026-11-06', '2026-11-06')).toBe('2026-11-13')
    expect(after('biweekly', '2026-11-06', '2026-11-06')).toBe('2026-11-20')
    expect(after('monthly', '2026-11-06', '2026-11-06')).toBe('2026-12-07') // 12-06 is a Sunday
  })

  test('moves out of a holiday to the next workday, and those after it stay where they were', () => {
    expect(after('weekly', '2026-09-25', '2026-09-28')).toBe('2026-10-08') // 10-02 is a holiday
    expect(after('weekly', '2026-09-25', '2026-10-08')).toBe('2026-10-09')
  })

  test('of a month without that day comes on its last', () => {
    expect(after('monthly', '2026-12-31', '2026-12-31')).toBe('2027-02-01') // 2027-01-31 is a Sunday
    expect(after('monthly', '2026-12-31', '2027-02-01')).toBe('2027-03-01') // so is 2027-02-28
    expect(after('monthly', '2026-12-31', '2027-03-01')).toBe('2027-03-31')
  })

  test('skips the turns that are past, also after years', () => {
    expect(after('weekly', '2020-01-03', '2026-11-04')).toBe('2026-11-06')
    expect(after('monthly', '2020-01-15', '2026-11-16')).toBe('2026-12-15')
  })

  test('begins no earlier than its first day, which lies on a workday', () => {
    expect(after('weekly', '2026-12-04', '2026-11-02')).toBe('2026-12-04')
    expect(firstTelling({ firstOn: '2026-10-03' }, calendar)).toBe('2026-10-08')
  })

  test('once is not told again', () => {
    expect(after('once', '2026-11-06', '2026-11-06')).toBeNull()
  })
})
