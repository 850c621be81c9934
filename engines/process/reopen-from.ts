import { withLaterStages } from './graph.ts'
import { openReady } from './open-ready.ts'
import type { Playbook } from './playbook.ts'
import type { ProjectState, StageState } from './state.ts'

/** The next iteration: the stage and all that wait for it begin anew, those before it stay done. */
export function reopenFrom(playbook: Playbook, state: ProjectState, stageId: string): ProjectState {
  const iteration = state.iteration + 1
  const anew = [...withLaterStages(playbook.stages, stageId)].map((id): [string, StageState] => [
    id,
    { state: 'planned', iteration, returns: 0 },
  ])
  return openReady(playbook, { ...state, iteration, stages: { ...state.stages, ...Object.fromEntries(anew) } })
}
