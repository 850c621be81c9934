import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  compareDates,
  daysInMonth,
  diffDays,
  fromDayNumber,
  isCalendarDate,
  isLeapYear,
  parseDate,
  toDayNumber,
  weekday,
  weekdayOf,
  yearOf,
} from './calendar-date.ts'

const anyDay = fc.integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9999-12-31') })

test('the first and the last day, and the day that counts as 0', () => {
  expect(toDayNumber('1970-01-01')).toBe(0)
  expect(toDayNumber('0001-01-01')).toBe(-719_162)
  expect(toDayNumber('9999-12-31')).toBe(2_932_896)
  expect(fromDayNumber(-719_162)).toBe('0001-01-01')
  expect(fromDayNumber(2_932_896)).toBe('9999-12-31')
})

test('what is no date is refused', () => {
  const wrong = [
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-12-31',
    '2026-2-3',
    '26-02-03',
    '2026-02-03T00:00:00Z',
    ' 2026-02-03',
    '2026-02-03\n',
    '2026/02/03',
    '１０２６-01-01',
    '',
    20260203,
    null,
    undefined,
    ['2026-02-03'],
  ]
  for (const text of wrong) expect(parseDate(text), String(text)).toBeNull()
  expect(isCalendarDate('2026-02-30')).toBe(false)
  expect(() => toDayNumber('2026-02-30')).toThrow(RangeError)
})

test('leap days follow the Gregorian rule', () => {
  expect([2024, 2026, 1900, 2000, 2100].map(isLeapYear)).toEqual([true, false, false, true, false])
  expect(parseDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  expect(parseDate('2000-02-29')).not.toBeNull()
  expect(parseDate('1900-02-29')).toBeNull()
  expect(daysInMonth(2024, 2)).toBe(29)
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
})

test('20 days from 2026-02-10 end on 2026-03-02: the starting day is not counted', () => {
  expect(addDays('2026-02-10', 20)).toBe('2026-03-02')
  expect(diffDays('2026-02-10', '2026-03-02')).toBe(20)
})

test('weekdays count from Monday', () => {
  expect(weekday('2026-02-09')).toBe(1)
  expect(weekday('2026-02-15')).toBe(7)
  expect(weekday('1970-01-01')).toBe(4)
  expect(weekday('2000-01-01')).toBe(6)
})

test('nothing leads out of the years 1 to 9999', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
  expect(() => fromDayNumber(0.5)).toThrow(RangeError)
  expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError)
})

test('every day goes to its number and back, and the next day follows it', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const date = fromDayNumber(day)
      expect(toDayNumber(date)).toBe(day)
      expect(date.slice(0, 4)).toBe(String(yearOf(day)).padStart(4, '0'))
      expect(weekday(date)).toBe(weekdayOf(day))
      expect(weekdayOf(day + 7)).toBe(weekdayOf(day))
    }),
    { numRuns: 2000 },
  )
})

test('all days of four centuries follow each other without a gap', () => {
  let day = toDayNumber('1899-12-31')
  for (let year = 1900; year < 2300; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth++) {
        day += 1
        const date = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
        if (fromDayNumber(day) !== date || toDayNumber(date) !== day) expect.fail(`${date} is not day ${day}`)
      }
    }
  }
  expect(fromDayNumber(day)).toBe('2299-12-31')
})

test('dates compare as their strings do', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [one, other] = [fromDayNumber(a), fromDayNumber(b)]
      expect(Math.sign(compareDates(one, other))).toBe(one < other ? -1 : one > other ? 1 : 0)
      expect(addDays(one, diffDays(one, other))).toBe(other)
    }),
  )
})
