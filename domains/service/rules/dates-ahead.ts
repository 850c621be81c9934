import { addDays } from '@yingce/scheduling/calendar-date'

/** The days on which a rhythm would go on after its next day, for a look ahead. */
export function datesAhead(next: string, rhythmDays: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(next, rhythmDays * (index + 1)))
}
