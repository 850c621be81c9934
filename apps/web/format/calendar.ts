/** Whole days from one calendar date to another, both 'YYYY-MM-DD'; negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000)
}

/** The calendar date some days later. */
export function addDays(date: string, days: number): string {
  const moment = new Date(dayNumber(date) + days * 86_400_000)
  const part = (value: number, width: number) => String(value).padStart(width, '0')
  return [part(moment.getUTCFullYear(), 4), part(moment.getUTCMonth() + 1, 2), part(moment.getUTCDate(), 2)].join('-')
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(dayNumber(date)).getUTCDay() || 7
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date))
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}
