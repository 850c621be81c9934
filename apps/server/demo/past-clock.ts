import { addDays } from '@yingce/scheduling/calendar-date'

/** What the company's zone is ahead of UTC: a working day begins at nine there. */
const NINE_THERE = 'T01:00:00.000Z'
const STEP_MS = 40_000

export interface PastClock {
  readonly clock: () => Date
  /** A day of the company, so many from today; weekends count as the Friday before. */
  readonly day: (offset: number) => string
  readonly goTo: (offset: number) => void
  /** A little later the same day: the next thing happens. */
  readonly tick: () => void
}

/** A clock that is set from day to day, and never back. */
export function pastClock(today: string): PastClock {
  let now = 0
  const day = (offset: number) => lastWorkday(addDays(today, offset))
  return {
    clock: () => new Date(now),
    day,
    goTo: offset => {
      now = Math.max(now, Date.parse(`${day(offset)}${NINE_THERE}`))
    },
    tick: () => {
      now += STEP_MS
    },
  }
}

function lastWorkday(date: string): string {
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay()
  return addDays(date, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}
