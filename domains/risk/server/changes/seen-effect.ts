import { type Effect, effectParts } from '../../change-effect.ts'
import type { Base } from './find-problems.ts'
import type { Change } from './require-change-state.ts'

/** The effect as somebody saw it, at the submission or when it was applied, and what it rested on. */
export interface Seen {
  readonly effect: Effect
  readonly base: Base
}

export function seenOf({ seen }: Change): Seen | null {
  return seen ? (JSON.parse(seen) as Seen) : null
}

/** What of an effect differs from how it was seen. */
export function changedParts(now: Effect, seen: Effect): (typeof effectParts)[number][] {
  return effectParts.filter(part => JSON.stringify(now[part]) !== JSON.stringify(seen[part]))
}
