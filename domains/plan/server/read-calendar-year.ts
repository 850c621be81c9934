import { anyMember, query } from '#kernel/command/operation.ts'
import { type CalendarYear, planContract } from '../contract.ts'
import { officialDays, officialYears } from './official-days.ts'
import { readCompanyDays } from './work-calendar.ts'

/** The holidays and make-up workdays of a year, the company's own in place of the official ones. */
export const readCalendarYear = query(planContract.calendarYear, {
  allow: anyMember,
  run: async (ctx, { year }) => {
    const within = (day: { date: string }) => Number(day.date.slice(0, 4)) === year
    const own = (await readCompanyDays(ctx)).filter(within)
    const replaced = new Set(own.map(day => day.date))
    const official = officialDays.filter(day => within(day) && !replaced.has(day.date))
    const days: CalendarYear['days'] = [
      ...official.map(day => ({ ...day, source: 'official' as const })),
      ...own.map(day => ({ ...day, source: 'company' as const })),
    ]
    const known = officialYears.has(year) || own.length > 0
    return { year, known, days: days.sort((one, other) => (one.date < other.date ? -1 : 1)) }
  },
})
