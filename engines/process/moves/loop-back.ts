import { noneInReview } from '../guards.ts'
import type { Scene, StageRule, Target } from '../move-rule.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { reopenFrom } from '../reopen-from.ts'

/** Goes on from an earlier stage as the next iteration, once the stage that asks for it is done. */
export const loopBack: StageRule<'loopBack'> = {
  from: ['passed', 'waived'],
  standing: (scene, target) => onlyAlongLoops(scene, target) ?? noneInReview(scene, target.to, null),
  reasoned: true,
  apply: ({ playbook, state }, { to }) => reopenFrom(playbook, state, to),
}

function onlyAlongLoops({ stage }: Scene, { to }: Target<'loopBack'>): Refusal | null {
  return stage.loops.some(loop => loop.to === to) ? null : refusal('unknown_loop', { stageId: stage.id, to })
}
