import type { StageRule } from '../move-rule.ts'
import { withStage } from '../state.ts'

/** Takes a submission back before it is decided. */
export const withdraw: StageRule<'withdraw'> = {
  from: ['in_review'],
  reasoned: false,
  apply: ({ state, stage }) => withStage(state, stage.id, { state: 'active' }),
}
