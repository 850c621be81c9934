import { withLaterStages } from './graph.ts'
import type { Scene } from './move-rule.ts'
import { type Refusal, refusal } from './refusal.ts'
import { isDone, statusOf } from './state.ts'

/** A stage is done only after the stages of its pass condition, also when it is waived or skipped. */
export function earlierStagesDone({ state, stage }: Scene): Refusal | null {
  const open = stage.passes.after.filter(id => !isDone(statusOf(state, id) ?? 'planned'))
  return open.length === 0 ? null : refusal('earlier_stages_open', { stageId: stage.id, stages: open })
}

/** Going back reopens stages; one that waits for a decision must be withdrawn first. The stage that goes back itself may be exempt. */
export function noneInReview({ playbook, state }: Scene, to: string, exempt: string | null): Refusal | null {
  const reopened = withLaterStages(playbook.stages, to)
  const waiting = playbook.stages
    .map(({ id }) => id)
    .filter(id => reopened.has(id) && id !== exempt && statusOf(state, id) === 'in_review')
  return waiting.length === 0 ? null : refusal('stage_in_review', { stages: waiting })
}
