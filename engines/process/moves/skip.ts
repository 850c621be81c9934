import { earlierStagesDone } from '../guards.ts'
import type { Scene, StageRule } from '../move-rule.ts'
import { openReady } from '../open-ready.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { withStage } from '../state.ts'

/** Leaves out an optional stage once its turn has come. */
export const skip: StageRule<'skip'> = {
  from: ['active', 'returned'],
  standing: scene => onlyOptional(scene) ?? earlierStagesDone(scene),
  reasoned: true,
  apply: ({ playbook, state, stage }) => openReady(playbook, withStage(state, stage.id, { state: 'skipped' })),
}

function onlyOptional({ stage }: Scene): Refusal | null {
  return stage.optional ? null : refusal('not_optional', { stageId: stage.id })
}
