/** A day without time: 'YYYY-MM-DD', Gregorian, from 0001-01-01 to 9999-12-31. Strings of this form sort as their days do. */
export type CalendarDate = string

/** Days since 1970-01-01, which is 0. */
export type DayNumber = number

export type DateParts = { year: number; month: number; day: number }

/** Reads a date strictly; null for anything else, such as 2026-02-30, 2026-2-3 or a time behind it. */
export function parseDate(text: unknown): DateParts | null {
  const found = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? { year, month, day } : null
}

export function isCalendarDate(text: unknown): text is CalendarDate {
  return parseDate(text) !== null
}

/** Throws a RangeError for what is no date: callers parse what people type before they compute with it. */
export function toDayNumber(date: CalendarDate): DayNumber {
  const parts = parseDate(date)
  if (!parts) throw new RangeError(`Not a calendar date: ${date}`)
  return dayNumberOf(parts)
}

/** Throws a RangeError outside of the years 1 to 9999. */
export function fromDayNumber(day: DayNumber): CalendarDate {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`No calendar date: day ${day}`)
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function diffDays(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(date: CalendarDate): number {
  return weekdayOf(toDayNumber(date))
}

export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: DayNumber): number {
  return partsOf(day).year
}

/** Negative where `a` lies before `b`, 0 on the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return diffDays(b, a)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

// Years begin in March here, so that the leap day is a year's last day; months then follow 153 days in 5.

const DAYS_BEFORE_EPOCH = 719_468

function dayNumberOf({ year, month, day }: DateParts): DayNumber {
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return marchYear * 365 + leapDaysTo(marchYear) + dayOfYear - DAYS_BEFORE_EPOCH
}

function partsOf(dayNumber: DayNumber): DateParts {
  const day = dayNumber + DAYS_BEFORE_EPOCH
  const guess = Math.floor(day / 365.2425)
  const marchYear = startOf(guess + 1) <= day ? guess + 1 : startOf(guess) > day ? guess - 1 : guess
  const dayOfYear = day - startOf(marchYear)
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((marchMonth + 2) % 12) + 1
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: month > 2 ? marchYear : marchYear + 1, month, day: dayOfMonth }
}

function startOf(marchYear: number): number {
  return marchYear * 365 + leapDaysTo(marchYear)
}

function leapDaysTo(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

const FIRST_DAY = dayNumberOf({ year: 1, month: 1, day: 1 })
const LAST_DAY = dayNumberOf({ year: 9999, month: 12, day: 31 })

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
