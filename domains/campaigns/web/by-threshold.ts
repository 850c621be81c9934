import type { RecordOf } from '#kernel/entity/entity.ts'
import type { deviation } from '../entities/deviation.ts'
import { isOver, type Size } from '../is-over.ts'

export type Deviation = RecordOf<typeof deviation>

/** From where on the project's gate asks for an answer. */
export interface Threshold {
  readonly days: number
  readonly percent: number
}

/** Does the gate ask for an answer to this one? */
export function isBeyond(one: Deviation, { days, percent }: Threshold): boolean {
  return isOver(sizeOf(one), days, percent)
}

/** What the gate asks about first, and among it what nobody has answered. */
export function byThreshold(all: readonly Deviation[], threshold: Threshold | null): Deviation[] {
  const rank = (one: Deviation) => (threshold && !isBeyond(one, threshold) ? 2 : 0) + (one.state === 'open' ? 0 : 1)
  return all.toSorted((one, other) => rank(one) - rank(other))
}

function sizeOf({ kind, days, difference, planned }: Deviation): Size {
  return kind === 'money' ? { kind, difference: difference ?? '0', planned } : { kind, days: days ?? 0 }
}
