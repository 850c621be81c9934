import { addDays, daysInMonth } from '@yingce/scheduling/calendar-date'
import type { Person } from './person.ts'

/** Today where the workspace is, not where the walk runs. */
export async function todayOf(person: Person): Promise<string> {
  const { workspace } = await person.get<{ workspace: { timeZone: string } }>('/me')
  return new Intl.DateTimeFormat('sv-SE', { timeZone: workspace.timeZone }).format()
}

export interface Period {
  readonly start: string
  readonly end: string
}

/** The last full calendar months before a day, the earliest first. */
export function monthsBefore(today: string, count: number): Period[] {
  const months: Period[] = []
  for (let end = addDays(`${today.slice(0, 7)}-01`, -1); months.length < count; ) {
    const [year = 1, month = 1] = end.split('-').map(Number)
    const start = addDays(end, 1 - daysInMonth(year, month))
    months.unshift({ start, end })
    end = addDays(start, -1)
  }
  return months
}
