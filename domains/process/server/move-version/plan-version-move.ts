import { instantiate, type NewTask } from '@yingce/process/instantiate'
import { moveVersion, type VersionMove } from '@yingce/process/move-version'
import type { Playbook, Stage } from '@yingce/process/playbook'
import { isDone } from '@yingce/process/state'
import type { StageMapping } from '@yingce/process/version/version-effect'
import type { Context } from '#kernel/command/context.ts'
import type { GoneActivity, GoneTask } from '../../move-work.ts'
import type { LoadedProject } from '../load-project.ts'
import { companyCalendar, goneWork } from '../registry.ts'
import { remainingPlaybook } from '../remaining-playbook.ts'
import type { NewDates } from '../save-move.ts'
import { type TaskSeed, taskSeeds } from '../task-seeds.ts'

export type PossibleMove = Extract<VersionMove, { ok: true }>

/** What a move to another version does to the project, before anything is written. */
export interface PlannedVersionMove extends PossibleMove {
  /** When what is still ahead would be done, from today. */
  readonly plan: NewDates['plan']
  readonly tasks: readonly TaskSeed[]
  readonly gone: readonly GoneTask[]
}

export async function planVersionMove(
  ctx: Context,
  loaded: LoadedProject,
  to: Playbook,
  mapping: readonly StageMapping[],
): Promise<PlannedVersionMove | Extract<VersionMove, { ok: false }>> {
  const move = moveVersion(loaded.playbook, to, loaded.state, mapping)
  if (!move.ok) return move
  const ahead = to.stages.filter(({ id }) => !isDone(move.state.stages[id]?.state ?? 'planned')).map(({ id }) => id)
  const rest = remainingPlaybook(to, new Set(ahead))
  const plan = instantiate(rest, { start: ctx.today, calendar: await companyCalendar(ctx) })
  const { id: projectId, iteration, managerId } = loaded.project
  const gone = goneActivities(loaded.playbook, rest.stages, move)
  return {
    ...{ ...move, plan },
    tasks: taskSeeds(newTasks(loaded.playbook, plan.tasks, move), loaded.team, managerId),
    gone: gone.length > 0 ? await goneWork(ctx, { projectId, iteration, gone }) : [],
  }
}

/** The tasks of activities that the stage did not have before; those that they would follow have theirs already. */
function newTasks(from: Playbook, tasks: readonly NewTask[], move: PossibleMove): NewTask[] {
  const fresh = tasks.filter(task => !knownActivities(from, move, task.stageId).has(task.activityId))
  const keys = new Set(fresh.map(({ key }) => key))
  return fresh.map(task => ({ ...task, after: task.after.filter(key => keys.has(key)) }))
}

function knownActivities(from: Playbook, { effects }: PossibleMove, stageId: string): Set<string> {
  const source = effects.find(one => one.to === stageId && one.kind === 'renamed')?.stageId ?? stageId
  return new Set(from.stages.find(({ id }) => id === source)?.activities.map(({ id }) => id))
}

/** What the new version no longer asks for in the stages that are ahead; in those that are done, work stays as it is. */
function goneActivities(from: Playbook, ahead: readonly Stage[], { effects }: PossibleMove): GoneActivity[] {
  return from.stages.flatMap(({ id, activities }): GoneActivity[] => {
    const effect = effects.find(one => one.stageId === id)
    const goesOn = ahead.find(one => one.id === (effect?.kind === 'renamed' ? effect.to : id))
    if (effect?.kind !== 'dropped' && !goesOn) return []
    const still = new Set(goesOn?.activities.map(one => one.id))
    return activities.filter(one => !still.has(one.id)).map(one => ({ stageKey: id, activityKey: one.id }))
  })
}
