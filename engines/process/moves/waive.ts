import { earlierStagesDone } from '../guards.ts'
import type { StageRule } from '../move-rule.ts'
import { openReady } from '../open-ready.ts'
import { withStage } from '../state.ts'

export const WAIVING_ROLES = ['sponsor'] as const

/** Lets a stage be done although its gate does not hold; the sponsor answers for it with a reason. */
export const waive: StageRule<'waive'> = {
  from: ['active', 'in_review', 'returned'],
  standing: earlierStagesDone,
  roles: () => WAIVING_ROLES,
  reasoned: true,
  apply: ({ playbook, state, stage }) => openReady(playbook, withStage(state, stage.id, { state: 'waived' })),
}
