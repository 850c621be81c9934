import { daysBetween } from '#apps/web/format/calendar.ts'

export interface Span {
  readonly start: string
  readonly finish: string
}

/** From the first day of all to the last; null of none. */
export function frameOf(spans: readonly Span[]): Span | null {
  const start = spans.map(one => one.start).sort()[0]
  const finish = spans
    .map(one => one.finish)
    .sort()
    .at(-1)
  return start && finish ? { start, finish } : null
}

/** Where a span lies in the frame, as CSS; a day is wide enough to be seen. */
export function partOf(span: Span, frame: Span): { left: string; width: string } {
  const days = daysBetween(frame.start, frame.finish) + 1
  const left = daysBetween(frame.start, span.start)
  const width = daysBetween(span.start, span.finish) + 1
  return { left: `${(100 * left) / days}%`, width: `max(4px, ${(100 * width) / days}%)` }
}
