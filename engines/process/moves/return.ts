import type { StageRule } from '../move-rule.ts'
import { withStage } from '../state.ts'

/** Sends a submission back with what to mend. */
export const returnStage: StageRule<'return'> = {
  from: ['in_review'],
  reasoned: true,
  apply: ({ state, stage }) => {
    const returns = (state.stages[stage.id]?.returns ?? 0) + 1
    return withStage(state, stage.id, { state: 'returned', returns })
  },
}
