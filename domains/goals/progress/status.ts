import { actualOf } from './actual.ts'
import { type ProgressFacts, windowOf } from './facts.ts'
import { bandShare, expectedOn, startValue } from './target-curve.ts'
import { judgeActual } from './verdict.ts'

/** Before the deadline a goal is on track, wants attention, or is off track; afterwards it is reached or missed. */
export type GoalStatus = (typeof GOAL_STATUSES)[number]
export const GOAL_STATUSES = [
  'undefined',
  'not_started',
  'no_data',
  'on_track',
  'attention',
  'off_track',
  'reached',
  'missed',
] as const

export interface Standing {
  readonly status: GoalStatus
  readonly actual: string | null
  /** Where the curve is today. */
  readonly expected: number | null
  /** How well it keeps up with the curve, 100 being just on it; null where the curve asks for nothing yet. */
  readonly percent: number | null
}

/** Percentages of keeping up below which a goal wants attention, or counts as off track. */
export const THRESHOLDS = { attention: 95, fail: 80 } as const

/** How the goal stands against its curve today, by the readings there are. */
export function standingOf(facts: ProgressFacts): Standing {
  const { to } = windowOf(facts)
  const expected = expectedOn(facts, [facts.today, to].sort()[0] ?? to)
  const actual = actualOf(facts)
  const percent = percentOf(facts, actual, expected)
  return { status: statusOf(facts, { actual, expected, percent }), actual, expected, percent }
}

type Measured = Pick<Standing, 'actual' | 'expected' | 'percent'>

function statusOf(facts: ProgressFacts, { actual, expected, percent }: Measured): GoalStatus {
  const { goal, today } = facts
  const { from, to } = windowOf(facts)
  if (expected === null || (goal.direction === 'hold' && (goal.bandLow === null || goal.bandHigh === null)))
    return 'undefined'
  if (today < from) return 'not_started'
  const verdict = judgeActual(goal, actual)
  if (today > to) return verdict === null || verdict === 'missed' ? 'missed' : 'reached'
  if (actual === null) return 'no_data'
  if (goal.direction === 'hold') return bandStatus(facts, Number(actual))
  if (isCeiling(facts)) return verdict === 'missed' ? 'off_track' : byPercent(facts, percent)
  return verdict === 'missed' ? byPercent(facts, percent) : 'reached'
}

/** A sum that should stay low (complaints, costs) is reached only when its last day is over. */
function isCeiling({ goal, metric }: ProgressFacts): boolean {
  return goal.direction === 'down' && metric.aggregation === 'sum'
}

function bandStatus(facts: ProgressFacts, actual: number): GoalStatus {
  const { goal, today } = facts
  const share = bandShare(facts, today)
  const [low, high] = [Number(goal.bandLow) * share, Number(goal.bandHigh) * share]
  if (actual >= low && actual <= high) return 'on_track'
  return share < 1 && actual <= Number(goal.bandHigh) ? 'attention' : 'off_track'
}

function byPercent({ goal }: ProgressFacts, percent: number | null): GoalStatus {
  if (percent === null || percent >= (goal.attentionBelow ?? THRESHOLDS.attention)) return 'on_track'
  return percent >= (goal.failBelow ?? THRESHOLDS.fail) ? 'attention' : 'off_track'
}

/** The way covered over the way that the curve has covered; a ceiling is kept where the curve is not overtaken. */
function percentOf(facts: ProgressFacts, actual: string | null, expected: number | null): number | null {
  const start = startValue(facts)
  if (actual === null || expected === null || start === null || facts.goal.direction === 'hold') return null
  const [covered, asked] = [Number(actual) - start, expected - start]
  const [kept, due] = isCeiling(facts) ? [asked, covered] : [covered, asked]
  return due === 0 ? null : Math.round((kept / due) * 1000) / 10
}
