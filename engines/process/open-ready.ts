import type { Playbook, Stage } from './playbook.ts'
import { isDone, type ProjectState, statusOf, withStage } from './state.ts'

/** Opens every planned stage whose start condition holds, also those that one just opened lets start beside it. */
export function openReady(playbook: Playbook, state: ProjectState): ProjectState {
  let current = state
  for (let ready = readyStage(playbook, current); ready; ready = readyStage(playbook, current)) {
    current = withStage(current, ready.id, { state: 'active', iteration: current.iteration })
  }
  return current
}

function readyStage(playbook: Playbook, state: ProjectState): Stage | undefined {
  return playbook.stages.find(stage => statusOf(state, stage.id) === 'planned' && startHolds(stage, state))
}

function startHolds({ starts }: Stage, state: ProjectState): boolean {
  const done = starts.after.every(id => isDone(statusOf(state, id) ?? 'planned'))
  return done && starts.alongside.every(id => (statusOf(state, id) ?? 'planned') !== 'planned')
}
