const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Room to plan in; schedules that reach beyond a given day still stay within what a date can say. */
const YEARS = { first: 1900, last: 2199 }

/** Is this text a day of the calendar ('2026-02-28') that people plan with, and not only of the right shape ('2026-02-30')? */
export function isCalendarDate(text: string): boolean {
  const match = PATTERN.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < YEARS.first || year > YEARS.last) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
}

function daysOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
