import type { LoadedTask } from '@yingce/scheduling/load-sweep'
import { asLoaded, fullestDays } from '#domains/plan/reads.ts'
import type { Effect } from '../../contract.ts'
import type { PlanNow } from './plan-now.ts'

interface Work {
  readonly id: string
  readonly state: string
  readonly ownerId: string | null
  readonly start: string
  readonly finish: string
}

const WHOLE_DAY = 100

/**
 * People whose fullest workday asks for more than it holds, and for more than before the change: by their shares of the
 * day in all running projects, as the load page reckons.
 */
export function loadChange(now: PlanNow, after: readonly Work[]): Effect['load'] {
  const fullest = (tasks: readonly LoadedTask[]) => fullestDays(tasks, now.today, now.calendar)
  const had = fullest(now.load.map(asLoaded))
  const gets = [...fullest(loadAfter(now, after))].sort(([one], [other]) => (one < other ? -1 : 1))
  return gets.flatMap(([personId, { percent, tasks }]) => {
    const was = had.get(personId) ?? { percent: 0, tasks: 0 }
    if (percent <= was.percent || percent <= WHOLE_DAY) return []
    return [{ personId, before: was.tasks, after: tasks, percent: { before: was.percent, after: percent } }]
  })
}

/** What takes time now, as the change leaves it, and what it adds. */
function loadAfter({ load, tasks }: PlanNow, after: readonly Work[]): LoadedTask[] {
  const planned = new Map(after.map(one => [one.id, one]))
  const left = load.filter(({ id }) => planned.get(id)?.state !== 'cancelled')
  const known = new Set(tasks.map(({ id }) => id))
  const added = after.flatMap(({ ownerId, ...one }) =>
    ownerId && !known.has(one.id) ? [{ ...one, ownerId, load: null }] : [],
  )
  return [...left.map(one => ({ ...one, ...datesOf(planned.get(one.id) ?? one) })), ...added].map(asLoaded)
}

function datesOf({ start, finish }: { start: string; finish: string }) {
  return { start, finish }
}
