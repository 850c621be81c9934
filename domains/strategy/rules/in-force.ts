import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'

type Decision = RecordOf<typeof decision>

/** Has somebody chosen, and does the choice still hold? */
export function isInForce({ state }: Pick<Decision, 'state'>): boolean {
  return state === 'decided' || state === 'in_review' || state === 'approved'
}

/** The decision of a kind that counts, of those in the order of their making: the one in force, else the latest draft. */
export function currentOf<T extends Pick<Decision, 'kind' | 'state'>>(
  decisions: readonly T[],
  kind: string,
): T | undefined {
  const ofKind = decisions.filter(one => one.kind === kind && one.state !== 'superseded')
  return ofKind.findLast(isInForce) ?? ofKind.at(-1)
}

/** Of each kind the decision that holds now: that of the latest iteration in which one was made. */
export function inForceByKind<T extends Pick<Decision, 'kind' | 'state' | 'iteration' | 'revision'>>(
  decisions: readonly T[],
): Map<Decision['kind'], T> {
  const byKind = new Map<Decision['kind'], T>()
  for (const one of decisions.filter(isInForce)) {
    const known = byKind.get(one.kind)
    if (!known || isLater(one, known)) byKind.set(one.kind, one)
  }
  return byKind
}

type Placed = Pick<Decision, 'iteration' | 'revision'>

function isLater(one: Placed, other: Placed): boolean {
  return one.iteration > other.iteration || (one.iteration === other.iteration && one.revision >= other.revision)
}
