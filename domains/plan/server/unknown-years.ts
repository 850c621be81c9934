import type { WorkCalendar } from '@yingce/scheduling/calendar'

/** The years that tasks touch and whose holidays are not announced yet: their dates may still move. */
export function unknownYears(
  tasks: readonly { readonly start: string; readonly finish: string }[],
  calendar: WorkCalendar,
): number[] {
  const first = tasks.map(one => one.start).sort()[0]
  const last = tasks
    .map(one => one.finish)
    .sort()
    .at(-1)
  return first && last ? calendar.unofficialYears(first, last) : []
}
