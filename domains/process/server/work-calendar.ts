import { type DayException, type WorkCalendar, workCalendar } from '@yingce/scheduling/calendar'
import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

/** Workdays in China: weekends, the announced public holidays and their make-up workdays. */
export function chinaCalendar(): WorkCalendar {
  known ??= buildCalendar()
  return known
}

let known: WorkCalendar | undefined

function buildCalendar(): WorkCalendar {
  const off = Object.keys(announced.holidays).map((date): [string, DayException] => [date, 'off'])
  const work = Object.keys(announced.workdays).map((date): [string, DayException] => [date, 'work'])
  const officialYears = new Set(off.map(([date]) => Number(date.slice(0, 4))))
  return workCalendar({ weekend: [6, 7], exceptions: new Map([...off, ...work]), officialYears })
}
