import { compareDecimals } from '../figures/decimal.ts'
import {
  fails,
  fault,
  type GoalFacts,
  ground,
  holds,
  type LetterVerdict,
  type SmartFacts,
  type SmartReason,
} from './facts.ts'

/** M: it has a unit that is its metric's, a baseline, and a target that differs from it in the stated direction. */
export function judgeMeasurable(facts: SmartFacts): LetterVerdict {
  const { goal } = facts
  const faults = [...unitFaults(facts), ...numberFaults(goal)]
  if (faults.length > 0) return fails('M', ...faults)
  const [baseline, target] = [goal.baseline ?? '', goal.target ?? '']
  return holds('M', ground('measurable', { baseline, target, unit: goal.unit ?? '' }))
}

function unitFaults({ goal, metric }: SmartFacts): SmartReason[] {
  const unit = goal.unit?.trim() ?? ''
  if (unit === '') return [fault('unit_missing', 'unit')]
  if (metric && metric.unit.trim() !== unit)
    return [fault('unit_differs', 'unit', { unit, metric: metric.name, metricUnit: metric.unit })]
  return []
}

function numberFaults(goal: GoalFacts): SmartReason[] {
  const faults = []
  if (goal.baseline === null) faults.push(fault('baseline_missing', 'baseline'))
  if (goal.target === null) faults.push(fault('target_missing', 'target'))
  if (goal.direction === 'hold') return [...faults, ...bandFaults(goal)]
  if (goal.baseline !== null && goal.target !== null) faults.push(...directionFaults(goal, goal.baseline, goal.target))
  return faults
}

function directionFaults({ direction }: GoalFacts, baseline: string, target: string): SmartReason[] {
  const order = compareDecimals(target, baseline)
  if (order === 0) return [fault('target_equals_baseline', 'target', { baseline })]
  const params = { baseline, target }
  if (direction === 'up' && order < 0) return [fault('target_not_above', 'target', params)]
  if (direction === 'down' && order > 0) return [fault('target_not_below', 'target', params)]
  return []
}

function bandFaults({ bandLow, bandHigh, target }: GoalFacts): SmartReason[] {
  if (bandLow === null || bandHigh === null) return [fault('band_missing', bandLow === null ? 'bandLow' : 'bandHigh')]
  const params = { low: bandLow, high: bandHigh, target: target ?? '' }
  if (compareDecimals(bandLow, bandHigh) >= 0) return [fault('band_empty', 'bandHigh', params)]
  if (target !== null && (compareDecimals(target, bandLow) < 0 || compareDecimals(target, bandHigh) > 0))
    return [fault('target_outside_band', 'target', params)]
  return []
}
