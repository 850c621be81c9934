import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DayException, workCalendar } from './calendar.ts'
import { addDays, fromDayNumber, toDayNumber } from './calendar-date.ts'
import { china2026 } from './tests/china-2026.ts'

test('5 workdays from 2026-02-12: Friday, the make-up Saturday, then after the festival Tuesday to Thursday', () => {
  const days = [1, 2, 3, 4, 5].map(n => china2026.addWorkdays('2026-02-12', n))
  expect(days).toEqual(['2026-02-13', '2026-02-14', '2026-02-24', '2026-02-25', '2026-02-26'])
  expect(china2026.workdaysBetween('2026-02-12', '2026-02-26')).toBe(5)
})

test('20 days from 2026-02-10 end on a workday and are not put off', () => {
  expect(china2026.nextWorkday(addDays('2026-02-10', 20))).toBe('2026-03-02')
})

test('a make-up day is a workday, a holiday in the week is none', () => {
  expect(china2026.isWorkday('2026-02-14')).toBe(true)
  expect(china2026.isWorkday('2026-02-16')).toBe(false)
  expect(china2026.isWorkday('2026-02-21')).toBe(false)
  expect(china2026.isWorkday('2026-02-24')).toBe(true)
})

test('the next and the previous workday leave a workday where it is', () => {
  expect(china2026.nextWorkday('2026-02-14')).toBe('2026-02-14')
  expect(china2026.nextWorkday('2026-02-15')).toBe('2026-02-24')
  expect(china2026.previousWorkday('2026-02-23')).toBe('2026-02-14')
  expect(china2026.previousWorkday('2026-02-24')).toBe('2026-02-24')
})

test('counting back is counting forward turned around', () => {
  expect(china2026.addWorkdays('2026-02-26', -5)).toBe('2026-02-12')
  expect(china2026.workdaysBetween('2026-02-26', '2026-02-12')).toBe(-5)
  expect(china2026.workdaysBetween('2026-02-23', '2026-02-14')).toBe(-1)
  expect(china2026.addWorkdays('2026-02-16', 0)).toBe('2026-02-16')
})

test('years whose holidays are not announced are named', () => {
  expect(china2026.isOfficial('2026-12-31')).toBe(true)
  expect(china2026.isOfficial('2027-01-01')).toBe(false)
  expect(china2026.unofficialYears('2026-11-01', '2028-02-01')).toEqual([2027, 2028])
  expect(china2026.unofficialYears('2028-02-01', '2026-11-01')).toEqual([2027, 2028])
  expect(china2026.unofficialYears('2026-01-01', '2026-12-31')).toEqual([])
})

test('a six-day week works on Saturdays', () => {
  const sixDays = workCalendar({ weekend: [7], exceptions: new Map(), officialYears: new Set() })
  expect(sixDays.addWorkdays('2026-03-06', 1)).toBe('2026-03-07')
  expect(sixDays.addWorkdays('2026-03-07', 1)).toBe('2026-03-09')
})

test('a calendar without a working weekday is refused', () => {
  const source = {
    weekend: [1, 2, 3, 4, 5, 6, 7],
    exceptions: new Map<string, DayException>(),
    officialYears: new Set<number>(),
  }
  expect(() => workCalendar(source)).toThrow(RangeError)
  source.exceptions.set('2026-02-30', 'off')
  expect(() => workCalendar({ ...source, weekend: [7] })).toThrow(RangeError)
})

test('a count that leads nowhere is refused at once', () => {
  for (const n of [1e12, -1e12, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => china2026.addWorkdays('2026-01-05', n)).toThrow(RangeError)
  }
  expect(() => china2026.addWorkdays('9999-12-30', 5)).toThrow(RangeError)
})

const anyDate = fc.integer({ min: toDayNumber('2020-01-01'), max: toDayNumber('2030-12-31') }).map(fromDayNumber)
const anyCalendar = fc
  .record({
    weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
    exceptions: fc.array(fc.tuple(anyDate, fc.constantFrom<DayException>('work', 'off')), { maxLength: 60 }),
  })
  .map(({ weekend, exceptions }) =>
    workCalendar({ weekend, exceptions: new Map(exceptions), officialYears: new Set([2026]) }),
  )

test('a workday n workdays away is n workdays between', () => {
  fc.assert(
    fc.property(anyCalendar, anyDate, fc.integer({ min: -80, max: 80 }), (calendar, date, n) => {
      const reached = calendar.addWorkdays(date, n)
      expect(calendar.workdaysBetween(date, reached)).toBe(n)
      if (n !== 0) expect(calendar.isWorkday(reached)).toBe(true)
    }),
  )
})

test('workdays and days off between two dates are all the days between them', () => {
  fc.assert(
    fc.property(anyCalendar, anyDate, fc.integer({ min: 0, max: 200 }), (calendar, from, span) => {
      const days = Array.from({ length: span }, (_, index) => addDays(from, index + 1))
      const worked = days.filter(day => calendar.isWorkday(day)).length
      expect(calendar.workdaysBetween(from, addDays(from, span))).toBe(worked)
    }),
  )
})
