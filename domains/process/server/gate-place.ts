import { isDone } from '@yingce/process/state'
import type { Context } from '#kernel/command/context.ts'
import type { GatePlace } from '../check.ts'
import type { LoadedProject } from './load-project.ts'

/**
 * Where a stage's gate is judged. What is made now is made in the project's iteration; a stage that is done keeps to
 * the iteration in which it was done.
 */
export function gatePlace(ctx: Context, loaded: LoadedProject, stageId: string): GatePlace {
  const { project, state } = loaded
  const stage = state.stages[stageId]
  return {
    workspaceId: ctx.actor.workspaceId,
    projectId: project.id,
    iteration: stage && isDone(stage.state) ? stage.iteration : project.iteration,
    stageId,
    today: ctx.today,
    project: { start: project.start, finish: project.finish },
  }
}
