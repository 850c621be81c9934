import { hasText } from '@yingce/process/has-text'
import { fails, fault, ground, holds, type LetterVerdict, type SmartFacts } from './facts.ts'
import { type GapAgainstHistory, gapAgainstHistory } from './history.ts'

/** A goal may ask for half as much again as the past brought without a word of explanation. */
const SHARE_MAX = 1.5

/** A: the gap is what the metric's past makes likely, or somebody says why it can be closed all the same. */
export function judgeAttainable(facts: SmartFacts): LetterVerdict {
  const { goal } = facts
  if (goal.baseline === null) return fails('A', fault('gap_unknown', 'baseline'))
  if (goal.target === null) return fails('A', fault('gap_unknown', 'target'))
  const gap = gapAgainstHistory(facts)
  if (gap && isUsual(gap)) return holds('A', ground('gap_within_history', paramsOf(gap, goal.unit)))
  if (hasText(goal.gapNote)) return holds('A', ground('gap_reasoned'))
  if (!gap) return fails('A', fault('history_missing', 'gapNote'))
  const code = gap.usual > 0 ? 'gap_too_wide' : 'history_against'
  return fails('A', fault(code, 'gapNote', paramsOf(gap, goal.unit)))
}

function isUsual(gap: GapAgainstHistory): boolean {
  return gap.usual > 0 && gap.asked <= gap.usual * SHARE_MAX
}

function paramsOf({ asked, usual, readings }: GapAgainstHistory, unit: string | null) {
  const percent = usual > 0 ? Math.round((asked / usual) * 100) : 0
  return { asked: inDigits(asked), usual: inDigits(usual), readings, percent, unit: unit ?? '' }
}

/** Enough digits to compare by eye. */
function inDigits(value: number): string {
  return String(Number(value.toPrecision(4)))
}
