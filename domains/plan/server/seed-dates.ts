import type { NewTask } from '@yingce/process/instantiate'
import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { placeTasks } from '@yingce/scheduling/network'

/**
 * The dates of a new project's tasks on the company's own calendar: seeds come dated by the official one. What begins a
 * stage keeps to the stage's start, everything else follows its predecessors.
 */
export function seedDates(
  seeds: readonly NewTask[],
  start: string,
  calendar: WorkCalendar,
): (seed: NewTask) => { start: string; finish: string } {
  const network = seeds.map(({ key, days, after, start: given, milestone }) => ({
    ...{ id: key, after, days: milestone ? 0 : days },
    start: after.length === 0 ? given : null,
  }))
  const placed = placeTasks(network, start, calendar)
  const dates = new Map(placed.ok ? placed.tasks.map(one => [one.id, one]) : [])
  return seed => {
    const found = dates.get(seed.key) ?? seed
    return { start: found.start, finish: found.finish }
  }
}
