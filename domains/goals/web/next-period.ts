import { addDays } from '#apps/web/format/calendar.ts'

type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'once'
export interface Period {
  readonly periodStart: string
  readonly periodEnd: string
}

/**
 * The period that is entered next: it begins the day after the last one (on the iteration's first day where there is
 * none), ends where its rhythm ends, and never after today, since no reading is taken in advance. None where today is
 * read already: no day is read twice.
 */
export function nextPeriod(rhythm: Rhythm, last: string | undefined, first: string, today: string): Period | null {
  const begin = first > today ? today : first
  const periodStart = last !== undefined && last >= begin ? addDays(last, 1) : begin
  if (periodStart > today) return null
  const end = endOf(rhythm, periodStart)
  return { periodStart, periodEnd: end > today ? today : end }
}

function endOf(rhythm: Rhythm, start: string): string {
  if (rhythm === 'day' || rhythm === 'once') return start
  if (rhythm === 'week') return addDays(start, 6)
  const [year = 0, month = 1] = start.split('-').map(Number)
  const last = rhythm === 'month' ? month : Math.ceil(month / 3) * 3
  const next = last === 12 ? [year + 1, 1] : [year, last + 1]
  return addDays(`${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`, -1)
}
