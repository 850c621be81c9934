import type { Effect } from '../../contract.ts'

interface Work {
  readonly state: string
  readonly ownerId: string | null
  readonly start: string
  readonly finish: string
  readonly days: number
}

/** People who have more tasks at once after a change than before, each at their fullest day. */
export function loadChange(before: readonly Work[], after: readonly Work[]): Effect['load'] {
  const people = [...new Set(after.flatMap(one => one.ownerId ?? []))].sort()
  return people
    .map(personId => ({ personId, before: peak(before, personId), after: peak(after, personId) }))
    .filter(one => one.after > one.before && one.after > 1)
}

/** A fullest day is always one on which some task begins. */
function peak(tasks: readonly Work[], personId: string): number {
  const own = tasks.filter(
    one => one.ownerId === personId && one.days > 0 && (one.state === 'todo' || one.state === 'doing'),
  )
  const counts = own.map(({ start }) => own.filter(one => one.start <= start && start <= one.finish).length)
  return Math.max(0, ...counts)
}
