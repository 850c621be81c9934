import { addDays } from '#apps/web/format/calendar.ts'
import { dayOf } from '#apps/web/format/moment.ts'
import type { ProjectPlace } from './use-project-place.ts'

interface Run {
  readonly iteration: number
  readonly enteredAt: string | null
}

/**
 * The first day that an iteration is read for: of the first one the project's own, of a later one the day on which its
 * first stage was entered. Where the stages are not known, the day after the last one that was read at all.
 */
export function readingsBegin(
  { iteration, start }: ProjectPlace,
  stages: readonly Run[],
  lastRead: string | undefined,
  timeZone: string,
): string {
  if (iteration === 1) return start
  const own = stages.flatMap(run => (run.iteration === iteration && run.enteredAt ? [run.enteredAt] : []))
  const [entered] = own.toSorted()
  if (entered) return dayOf(entered, timeZone)
  return lastRead !== undefined && lastRead >= start ? addDays(lastRead, 1) : start
}
