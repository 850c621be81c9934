import { isDone } from '@yingce/process/state'
import type { Context } from '#kernel/command/context.ts'
import type { GatePlace } from '../check.ts'
import type { LoadedProject } from './load-project.ts'

/**
 * Where a stage's gate is judged. What is made now is made in the project's iteration; a stage that is done keeps to
 * the iteration in which it was done. An earlier run of a stage is looked at in its own `iteration`.
 */
export function gatePlace(ctx: Context, loaded: LoadedProject, stageId: string, iteration?: number): GatePlace {
  const { project, state } = loaded
  const stage = state.stages[stageId]
  const current = stage && isDone(stage.state) ? stage.iteration : project.iteration
  return {
    workspaceId: ctx.actor.workspaceId,
    projectId: project.id,
    iteration: iteration ?? current,
    stageId,
    today: ctx.today,
    project: { start: project.start, finish: project.finish },
  }
}
