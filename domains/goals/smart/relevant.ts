import { fails, fault, ground, holds, type LetterVerdict, type SmartFacts } from './facts.ts'

/** R: it serves a parent goal or an aim of the company, and what it serves still stands. */
export function judgeRelevant({ goal, parentStands, aimStands }: SmartFacts): LetterVerdict {
  if (parentStands) return holds('R', ground('serves_parent'))
  if (aimStands) return holds('R', ground('serves_aim'))
  if (goal.parentId !== null) return fails('R', fault('parent_gone', 'parentId'))
  if (goal.aimId !== null) return fails('R', fault('aim_gone', 'aimId'))
  return fails('R', fault('serves_nothing', 'aimId'))
}
