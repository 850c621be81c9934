import type { Stage } from '@yingce/process/playbook'
import type { StageRun } from '../shapes/project-space.ts'
import type { StageRecord } from './load-project.ts'

/** A stage's run for its readers. */
export function stageRunView(stage: Stage, run: StageRecord): StageRun {
  const { state, iteration, returns, plannedStart, plannedFinish, enteredAt, submittedAt, doneAt } = run
  return {
    ...{ key: stage.id, name: stage.name, purpose: stage.purpose, optional: stage.optional },
    ...{ loops: stage.loops.length > 0, alongside: stage.starts.alongside },
    ...{ state, iteration, returns, plannedStart, plannedFinish, enteredAt, submittedAt, doneAt },
  }
}
