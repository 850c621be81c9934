import { addDays, type CalendarDate, daysInMonth, diffDays, parseDate } from '@yingce/scheduling/calendar-date'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { communicationItem } from '../entities/communication-item.ts'

type Rhythm = Pick<RecordOf<typeof communicationItem>, 'rhythm' | 'firstOn'>
/** Moves a day off to the next workday. */
interface Workdays {
  readonly nextWorkday: (date: CalendarDate) => CalendarDate
}

/**
 * The first day after another on which something is told again; null where it was told but once. The days are counted
 * from the first one, so a day off that moved one of them does not move those after it.
 */
export function nextTelling(of: Rhythm, after: CalendarDate, calendar: Workdays): CalendarDate | null {
  if (of.rhythm === 'once') return null
  let turn = Math.max(0, Math.floor(diffDays(of.firstOn, after) / SPAN[of.rhythm]) - SLACK)
  let day = dayOfTurn(of, turn, calendar)
  while (day <= after) day = dayOfTurn(of, ++turn, calendar)
  return day
}

/** The first day of all, on a workday. */
export function firstTelling({ firstOn }: Pick<Rhythm, 'firstOn'>, calendar: Workdays): CalendarDate {
  return calendar.nextWorkday(firstOn)
}

/** At most so many days from one to the next. */
const SPAN = { weekly: 7, biweekly: 14, monthly: 31 } as const
/** A holiday moves a day by less than this many turns. */
const SLACK = 3

function dayOfTurn({ rhythm, firstOn }: Rhythm, turn: number, calendar: Workdays): CalendarDate {
  const day = rhythm === 'monthly' ? addMonths(firstOn, turn) : addDays(firstOn, turn * (rhythm === 'weekly' ? 7 : 14))
  return calendar.nextWorkday(day)
}

/** The same day of a later month, or its last where that month is shorter. */
function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = parseDate(date) ?? { year: 1, month: 1, day: 1 }
  const at = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1]
  const text = [String(y).padStart(4, '0'), m, Math.min(day, daysInMonth(y, m))]
  return text.map(part => String(part).padStart(2, '0')).join('-')
}
