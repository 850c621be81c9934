import { dateOfDay, dayNumber } from '../figures/day-number.ts'
import { elapsedShare } from './elapsed-share.ts'
import { type ProgressFacts, windowOf } from './facts.ts'

type CurveFacts = Pick<ProgressFacts, 'goal' | 'metric' | 'project'>

/** Enough points for a smooth line on any screen. */
const POINTS = 60

/**
 * Where the figure should be at the end of a day; null where the goal has no target yet. A summed figure starts at
 * nothing and gathers the target over the goal's days, any other moves from the baseline to the target.
 */
export function expectedOn(facts: CurveFacts, on: string): number | null {
  const { goal } = facts
  if (goal.target === null) return null
  const target = Number(goal.target)
  if (goal.direction === 'hold') return target * bandShare(facts, on)
  const start = startValue(facts)
  if (start === null) return null
  if (goal.curve === 'stepped') return stepOn(facts, on, start, target)
  return start + (target - start) * shareOn(facts, on)
}

/** A level should hold within its band every day; a sum only gathers towards it. */
export function bandShare(facts: CurveFacts, on: string): number {
  return facts.metric.aggregation === 'sum' ? shareOn(facts, on) : 1
}

/** The curve as points to draw: evenly spread over the goal's days, with every step where it has steps. */
export function targetCurve(facts: CurveFacts): { on: string; value: number }[] {
  const { from, to } = windowOf(facts)
  return daysToDraw(facts, from, to).flatMap(on => {
    const value = expectedOn(facts, on)
    return value === null ? [] : [{ on, value }]
  })
}

/** The value that the curve begins with. */
export function startValue({ goal, metric }: CurveFacts): number | null {
  if (metric.aggregation === 'sum') return 0
  return goal.baseline === null ? null : Number(goal.baseline)
}

function shareOn(facts: CurveFacts, on: string): number {
  const { from, to } = windowOf(facts)
  const weights = facts.goal.curve === 'seasonal' ? (facts.goal.season ?? []) : []
  // A sum gathers on its first day already; a level stands at its baseline on that day and moves from the next one.
  const first = facts.metric.aggregation === 'sum' ? from : dateOfDay(dayNumber(from) + 1)
  return elapsedShare(first, to, on, weights)
}

function stepOn({ goal, project }: CurveFacts, on: string, start: number, target: number): number {
  const due = (goal.steps ?? []).filter(step => step.on <= on).sort((a, b) => (a.on < b.on ? -1 : 1))
  if (on >= windowOf({ goal, project }).to) return target
  return Number(due.at(-1)?.value ?? start)
}

function daysToDraw({ goal }: CurveFacts, from: string, to: string): string[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if (last < first) return []
  const count = Math.min(POINTS, last - first + 1)
  const even = Array.from({ length: count }, (_, index) =>
    dateOfDay(count === 1 ? last : first + Math.round(((last - first) * index) / (count - 1))),
  )
  const steps = goal.curve === 'stepped' ? (goal.steps ?? []).map(step => step.on) : []
  return [...new Set([...even, ...steps.filter(on => on >= from && on <= to)])].sort()
}
