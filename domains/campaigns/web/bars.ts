import { addDays, daysBetween } from '#apps/web/format/calendar.ts'

export interface Span {
  readonly start: string
  readonly finish: string
}

/** Where a span lies in another, in percent from its left; cut off at both ends, at least wide enough to be seen. */
export function barOf(span: Span, frame: Span): { left: number; width: number } | null {
  const days = daysBetween(frame.start, frame.finish) + 1
  const from = Math.max(daysBetween(frame.start, span.start), 0)
  const until = Math.min(daysBetween(frame.start, span.finish) + 1, days)
  if (days <= 0 || until <= 0 || from >= days || until <= from) return null
  return { left: (from / days) * 100, width: Math.max(((until - from) / days) * 100, 0.5) }
}

/** The months that a span touches, each with its part of it. */
export function monthsOf(frame: Span): { month: string; left: number; width: number }[] {
  const months: { month: string; left: number; width: number }[] = []
  for (let start = frame.start; start <= frame.finish; ) {
    const next = addDays(`${start.slice(0, 7)}-01`, 32).slice(0, 7)
    const bar = barOf({ start, finish: addDays(`${next}-01`, -1) }, frame)
    if (bar) months.push({ month: start.slice(0, 7), ...bar })
    start = `${next}-01`
  }
  return months
}
