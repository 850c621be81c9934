import { addDays } from '#apps/web/format/calendar.ts'

interface Span {
  readonly from: string
  readonly to: string
}

/** How dark a week is that is not too full. */
export function heatOf(percent: number): 'light' | 'half' | 'most' | 'full' {
  if (percent <= 25) return 'light'
  if (percent <= 60) return 'half'
  return percent <= 90 ? 'most' : 'full'
}

/** Does one of the overloads touch the week from this Monday on? */
export function isOver(overloads: readonly Span[], monday: string): boolean {
  const sunday = addDays(monday, 6)
  return overloads.some(({ from, to }) => from <= sunday && to >= monday)
}
