import type { Tone } from '../state-tag.tsx'

const WORDS: Record<Exclude<Tone, 'neutral'>, readonly string[]> = {
  passed:
    'approved passed done finished won accepted met paid closed confirmed published achieved released tested filed'.split(
      ' ',
    ),
  active:
    'active open doing running in_review submitted in_progress started pending qualified decided developing held'.split(
      ' ',
    ),
  attention: 'returned at_risk overdue stopped paused expired changed'.split(' '),
  failed: 'rejected lost missed failed cancelled void revoked'.split(' '),
}
const STATES = new Set(['state', 'status', 'verdict', 'result', 'health'])

/** Does a choice tell a state, to be shown with its colour? */
export function isState(fieldName: string): boolean {
  return STATES.has(fieldName)
}

/** The colour of a state by its name in the declaration; unknown ones have none. */
export function toneOfOption(option: string): Tone {
  const found = Object.entries(WORDS).find(([, words]) => words.includes(option))
  return (found?.[0] as Tone | undefined) ?? 'neutral'
}
