import type { Step } from '../entities/scales.ts'

export type Strategy = 'manage_closely' | 'keep_satisfied' | 'keep_informed' | 'monitor'

/** Whom to look after first. */
export const STRATEGIES = ['manage_closely', 'keep_satisfied', 'keep_informed', 'monitor'] as const

interface Weighed {
  readonly power: Step | null
  readonly interest: Step | null
}

/**
 * How a stakeholder is met, by the power/interest grid (A. Mendelow, 1991; PMBOK Guide, identify stakeholders). Null
 * until both have been judged.
 */
export function strategyOf({ power, interest }: Weighed): Strategy | null {
  if (!power || !interest) return null
  if (isHigh(power)) return isHigh(interest) ? 'manage_closely' : 'keep_satisfied'
  return isHigh(interest) ? 'keep_informed' : 'monitor'
}

function isHigh(step: Step): boolean {
  return Number(step) >= 4
}
