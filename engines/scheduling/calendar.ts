import { type CalendarDate, type DayNumber, fromDayNumber, toDayNumber, weekdayOf, yearOf } from './calendar-date.ts'

/** 'work' makes a weekend day a workday (a make-up day), 'off' takes a workday away (a holiday). */
export type DayException = 'work' | 'off'

export type CalendarSource = {
  /** Weekdays without work, 1 Monday to 7 Sunday. */
  weekend: readonly number[]
  exceptions: ReadonlyMap<CalendarDate, DayException>
  /** The years whose holidays have been announced; in all others only the weekend is known. */
  officialYears: ReadonlySet<number>
}

/** Counts in workdays. Every function throws a RangeError for what is no date, or past the year 9999. */
export type WorkCalendar = {
  isWorkday(date: CalendarDate): boolean
  /** The date itself if it is a workday, else the first one after it. */
  nextWorkday(date: CalendarDate): CalendarDate
  /** The date itself if it is a workday, else the last one before it. */
  previousWorkday(date: CalendarDate): CalendarDate
  /** The n-th workday after the date, the date itself not counted; before it where n is negative. The date as it is for 0. */
  addWorkdays(date: CalendarDate, n: number): CalendarDate
  /** Workdays after `from` up to and with `to`, negative where `to` lies before: addWorkdays(from, n) lies n from `from`. */
  workdaysBetween(from: CalendarDate, to: CalendarDate): number
  /** False where the year's holidays are not announced yet and the weekend is all that is known. */
  isOfficial(date: CalendarDate): boolean
  /** The years of a span whose holidays are not announced yet: say so wherever a date computed across them is shown. */
  unofficialYears(from: CalendarDate, to: CalendarDate): number[]
}

/** Throws a RangeError where every weekday is off, since no workday would ever come. */
export function workCalendar({ weekend, exceptions, officialYears }: CalendarSource): WorkCalendar {
  const free = new Set(weekend)
  if ([1, 2, 3, 4, 5, 6, 7].every(day => free.has(day))) throw new RangeError('A calendar needs a working weekday')
  const special = new Map(Array.from(exceptions, ([date, kind]) => [toDayNumber(date), kind]))
  const works: Works = day => (special.get(day) ?? (free.has(weekdayOf(day)) ? 'off' : 'work')) === 'work'
  return {
    isWorkday: date => works(toDayNumber(date)),
    nextWorkday: date => fromDayNumber(nearest(works, toDayNumber(date), 1)),
    previousWorkday: date => fromDayNumber(nearest(works, toDayNumber(date), -1)),
    addWorkdays: (date, n) => fromDayNumber(stepOver(works, toDayNumber(date), n)),
    workdaysBetween: (from, to) => countBetween(works, toDayNumber(from), toDayNumber(to)),
    isOfficial: date => officialYears.has(yearOf(toDayNumber(date))),
    unofficialYears: (from, to) => missingYears(officialYears, yearOf(toDayNumber(from)), yearOf(toDayNumber(to))),
  }
}

type Works = (day: DayNumber) => boolean

function nearest(works: Works, from: DayNumber, step: 1 | -1): DayNumber {
  let day = from
  while (!works(day)) day += step
  return day
}

/** More workdays than there are days in the years 1 to 9999. */
const MOST_WORKDAYS = 3_652_060

function stepOver(works: Works, from: DayNumber, n: number): DayNumber {
  if (!Number.isInteger(n) || Math.abs(n) > MOST_WORKDAYS) throw new RangeError(`Not a number of workdays: ${n}`)
  const step = n < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(n); left > 0; left--) day = nearest(works, day + step, step)
  return day
}

function countBetween(works: Works, from: DayNumber, to: DayNumber): number {
  const step = to < from ? -1 : 1
  let count = 0
  for (let day = from; day !== to; ) {
    day += step
    if (works(day)) count += step
  }
  return count
}

function missingYears(known: ReadonlySet<number>, from: number, to: number): number[] {
  const first = Math.min(from, to)
  const years = Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => first + index)
  return years.filter(year => !known.has(year))
}
