import { earlierStagesDone } from '../guards.ts'
import type { StageRule } from '../move-rule.ts'
import { openReady } from '../open-ready.ts'
import { withStage } from '../state.ts'

/** Passes a stage. Its gate is judged again: what was true at the submission may no longer be. */
export const approve: StageRule<'approve'> = {
  from: ['in_review'],
  standing: earlierStagesDone,
  gate: ({ stage }) => stage,
  reasoned: false,
  apply: ({ playbook, state, stage }) => openReady(playbook, withStage(state, stage.id, { state: 'passed' })),
}
