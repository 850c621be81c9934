import type { WorkCalendar } from '@yingce/scheduling/calendar'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { ticket } from '../entities/ticket.ts'

type Priority = RecordOf<typeof ticket>['priority']

/** How many working days a ticket may take. */
export const WORKDAYS = { urgent: 1, high: 2, normal: 5, low: 10 } as const satisfies Record<Priority, number>

/** The day by which a ticket that came on a day is to be solved; the day itself is not counted. */
export function dueInWorkdays(reportedOn: string, priority: Priority, calendar: WorkCalendar): string {
  return calendar.addWorkdays(reportedOn, WORKDAYS[priority])
}
