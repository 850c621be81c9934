import { addDays, diffDays } from '@yingce/scheduling/calendar-date'

/** As many points as a curve can be read with. */
const MOST = 60

/** The days of a curve: week by week from the first to the last, or further apart where that is too many, and today. */
export function curveDates(start: string, finish: string, today: string): string[] {
  const last = today > finish ? today : finish
  const weeks = Math.max(Math.ceil(diffDays(start, last) / 7 / MOST), 1)
  const steps = Math.floor(diffDays(start, last) / (weeks * 7))
  const regular = Array.from({ length: steps + 1 }, (_, index) => addDays(start, index * weeks * 7))
  const within = [...regular, finish, ...(today >= start ? [today] : [])]
  return [...new Set(within)].toSorted()
}
