const DAY = 86_400_000

/** A calendar date as a count of days, so that dates can be subtracted. */
export function dayNumber(date: string): number {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number)
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY
}

/** The calendar date of a count of days. */
export function dateOfDay(day: number): string {
  const moment = new Date(day * DAY)
  const year = String(moment.getUTCFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`
}

/** How many days the period has, both ends included. */
export function daysWithin(start: string, end: string): number {
  return dayNumber(end) - dayNumber(start) + 1
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
