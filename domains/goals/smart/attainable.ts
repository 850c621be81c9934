import { hasText } from '@yingce/process/has-text'
import { judgeBand } from './band.ts'
import { fails, fault, type GoalFacts, ground, holds, type LetterVerdict, type SmartFacts } from './facts.ts'
import { judgeGap } from './gap.ts'

/** A: what is asked for is what the metric's past makes likely, or somebody says why it can be reached all the same. */
export function judgeAttainable(facts: SmartFacts): LetterVerdict {
  const { goal } = facts
  if (goal.direction === 'hold') return orReasoned(goal, judgeBand(facts, goal))
  const { baseline, target } = goal
  if (baseline === null) return fails('A', fault('gap_unknown', 'baseline'))
  if (target === null) return fails('A', fault('gap_unknown', 'target'))
  return orReasoned(goal, judgeGap(facts, { baseline, target }))
}

function orReasoned({ gapNote }: GoalFacts, verdict: LetterVerdict): LetterVerdict {
  return verdict.holds || !hasText(gapNote) ? verdict : holds('A', ground('gap_reasoned'))
}
