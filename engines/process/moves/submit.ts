import type { StageRule } from '../move-rule.ts'
import { withStage } from '../state.ts'

/** Hands a stage to its approvers, once every criterion holds. */
export const submit: StageRule<'submit'> = {
  from: ['active', 'returned'],
  gate: ({ stage }) => stage,
  reasoned: false,
  apply: ({ state, stage }) => withStage(state, stage.id, { state: 'in_review' }),
}
