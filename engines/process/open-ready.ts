import { findStage } from './graph.ts'
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

/** The stages that keep a stage's start condition from holding. */
export function waitsFor(playbook: Playbook, state: ProjectState, stageId: string): string[] {
  const stage = findStage(playbook, stageId)
  if (!stage) return []
  const undone = stage.starts.after.filter(id => !isDone(statusOf(state, id) ?? 'planned'))
  return [...undone, ...stage.starts.alongside.filter(id => (statusOf(state, id) ?? 'planned') === 'planned')]
}

function readyStage(playbook: Playbook, state: ProjectState): Stage | undefined {
  return playbook.stages.find(
    ({ id }) => statusOf(state, id) === 'planned' && waitsFor(playbook, state, id).length === 0,
  )
}
