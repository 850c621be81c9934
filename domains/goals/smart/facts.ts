import type { Direction } from '../entities/directions.ts'
import type { MetricFacts, ReadingFacts } from '../figures/reading-facts.ts'
import type { SmartCode } from './notes.ts'

/** What is judged: a goal's own fields, and what stands around it. */
export interface SmartFacts {
  readonly goal: GoalFacts
  /** Null where the goal names no metric, or one that is in the bin. */
  readonly metric: (MetricFacts & { readonly name: string; readonly unit: string }) | null
  /** The metric's readings of periods that ended before the goal's first day, from every project. */
  readonly history: readonly ReadingFacts[]
  /** Whether the parent goal and the company aim that the goal names still stand. */
  readonly parentStands: boolean
  readonly aimStands: boolean
  readonly project: { readonly start: string; readonly finish: string }
}

export interface GoalFacts {
  readonly subject: string | null
  readonly metricId: string | null
  readonly unit: string | null
  readonly direction: Direction
  readonly baseline: string | null
  readonly target: string | null
  readonly bandLow: string | null
  readonly bandHigh: string | null
  readonly startsOn: string | null
  readonly deadline: string | null
  readonly gapNote: string | null
  readonly parentId: string | null
  readonly aimId: string | null
}

export type Letter = 'S' | 'M' | 'A' | 'R' | 'T'

/** Why a letter holds or not: a code that `notes.ts` puts into words, and the field to mend where it does not hold. */
export interface SmartReason {
  readonly code: SmartCode
  readonly params: Readonly<Record<string, string | number>>
  readonly field: string | null
}

export interface LetterVerdict {
  readonly letter: Letter
  readonly holds: boolean
  readonly reasons: readonly SmartReason[]
}

/** The letter fails for these reasons. */
export function fails(letter: Letter, ...reasons: SmartReason[]): LetterVerdict {
  return { letter, holds: false, reasons }
}

/** The letter holds for this reason. */
export function holds(letter: Letter, reason: SmartReason): LetterVerdict {
  return { letter, holds: true, reasons: [reason] }
}

export function fault(code: SmartCode, field: string, params: SmartReason['params'] = {}): SmartReason {
  return { code, field, params }
}

export function ground(code: SmartCode, params: SmartReason['params'] = {}): SmartReason {
  return { code, field: null, params }
}

/** The first day that the goal counts from. */
export function firstDay(goal: Pick<GoalFacts, 'startsOn'>, project: SmartFacts['project']): string {
  return goal.startsOn ?? project.start
}
