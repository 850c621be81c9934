import { type Instance, instantiate } from '@yingce/process/instantiate'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { emit } from '#kernel/event/event.ts'
import { processRefusals } from '../contract.ts'
import type { LoadedProject } from './load-project.ts'
import { carryOut, type PlannedMove, type Told } from './move-project.ts'
import { companyCalendar } from './registry.ts'
import { remainingPlaybook } from './remaining-playbook.ts'
import { taskSeeds } from './task-seeds.ts'

/**
 * Begins the next iteration: new runs of the stages with dates from today, and the event on which each domain copies
 * what belongs to it.
 */
export async function goAgain(
  ctx: Context,
  loaded: LoadedProject,
  planned: PlannedMove,
  told: Told,
  finish?: string,
): Promise<void> {
  const stages = planned.changes.flatMap(change => (change.type === 'stage' ? [change.stageId] : []))
  const again = new Set(stages.filter(id => planned.state.stages[id]?.iteration === planned.state.iteration))
  const calendar = await companyCalendar(ctx)
  const plan = instantiate(remainingPlaybook(loaded.playbook, again), { start: ctx.today, calendar })
  const dates = { plan, finish: finishOf(ctx, loaded, plan, finish) }
  await carryOut(ctx, loaded, planned, told, dates)
  const { project, team } = loaded
  const tasks = taskSeeds(plan.tasks, team, project.managerId)
  const payload = {
    ...{ projectId: project.id, from: project.iteration, to: planned.state.iteration, stages: [...again] },
    ...{ stageKey: told.stageKey, reason: told.reason, adjustments: told.adjustments ?? [] },
    ...{ start: ctx.today, finish: dates.finish, tasks },
  }
  emit(ctx, 'project.looped_back', { recordId: project.id, recordType: 'project', projectId: project.id }, payload)
}

/** The end that was given, else the one there was, unless the new iteration takes longer. */
function finishOf(ctx: Context, { project }: LoadedProject, plan: Instance, given: string | undefined): string {
  if (given !== undefined && given < ctx.today) throw refusal(processRefusals, 'project.dates', {}, { field: 'finish' })
  return given ?? [project.finish, ...plan.stages.map(one => one.finish)].toSorted().at(-1) ?? project.finish
}
