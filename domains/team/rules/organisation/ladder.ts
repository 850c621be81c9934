import type { DecisionKind } from '../../entities/decision-kinds.ts'
import { skillKey } from './skill-key.ts'

interface Matter {
  readonly kind: DecisionKind
  readonly matter: string | null
}
export interface Rung extends Matter {
  readonly id: string
  readonly deciderRole: string | null
  readonly deciderId: string | null
  readonly upTo: string | null
  readonly escalatesToRole: string | null
  readonly escalatesToId: string | null
  readonly escalateAfterDays: number | null
}

/** What makes a ladder: the kind; for “other”, the matter too. */
export function ladderKey({ kind, matter }: Matter): string {
  return kind === 'other' ? `other ${skillKey(matter ?? '')}` : kind
}

/** The rungs of one ladder from the smallest amount up; the one without a limit is the last. */
export function inOrder<R extends Pick<Rung, 'id' | 'upTo'>>(rungs: readonly R[]): R[] {
  return rungs.toSorted((one, other) => amountOf(one) - amountOf(other) || (one.id < other.id ? -1 : 1))
}

export type LadderFault =
  | { readonly code: 'no_decider' | 'two_deciders' | 'two_targets' | 'escalates_nowhere' }
  | { readonly code: 'same_amount' | 'decider_twice' | 'escalates_down'; readonly with: Rung }

/**
 * Why a rung cannot stand in its ladder: it needs one decider and an amount of its own; nobody decides twice; and every
 * rung escalates upwards, those that stood there before too.
 */
export function ladderFault(rung: Rung, others: readonly Rung[]): LadderFault | null {
  const decider = deciderOf(rung)
  if (!decider) return { code: 'no_decider' }
  if (rung.deciderRole && rung.deciderId) return { code: 'two_deciders' }
  if (rung.escalatesToRole && rung.escalatesToId) return { code: 'two_targets' }
  if (!targetOf(rung) && rung.escalateAfterDays !== null) return { code: 'escalates_nowhere' }
  const same = others.find(one => amountOf(one) === amountOf(rung))
  if (same) return { code: 'same_amount', with: same }
  const twice = others.find(one => deciderOf(one) === decider)
  if (twice) return { code: 'decider_twice', with: twice }
  const all = [rung, ...others]
  const down = all.find(one => escalatesDown(one, all))
  return down ? { code: 'escalates_down', with: down } : null
}

function escalatesDown(rung: Rung, all: readonly Rung[]): boolean {
  const target = targetOf(rung)
  return target !== null && all.some(one => amountOf(one) <= amountOf(rung) && deciderOf(one) === target)
}

/** A role's name or a person's id: they cannot be the same text. */
export function deciderOf({ deciderRole, deciderId }: Pick<Rung, 'deciderRole' | 'deciderId'>): string | null {
  return deciderRole ?? deciderId
}

export function targetOf({
  escalatesToRole,
  escalatesToId,
}: Pick<Rung, 'escalatesToRole' | 'escalatesToId'>): string | null {
  return escalatesToRole ?? escalatesToId
}

function amountOf({ upTo }: Pick<Rung, 'upTo'>): number {
  return upTo === null ? Number.POSITIVE_INFINITY : Number(upTo)
}
