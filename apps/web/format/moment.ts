import { dateIn } from '#kernel/command/date-in.ts'

/** A moment (UTC, ISO 8601) as date and time of a time zone: '2026-11-28 14:05'. */
export function formatMoment(instant: string, timeZone: string): string {
  const moment = new Date(instant)
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${dateIn(moment, timeZone)} ${time.format(moment)}`
}

/** The calendar date of a moment in a time zone. */
export function dayOf(instant: string, timeZone: string): string {
  return dateIn(new Date(instant), timeZone)
}
