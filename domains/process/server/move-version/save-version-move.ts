import type { Playbook } from '@yingce/process/playbook'
import { isDone, isOpen } from '@yingce/process/state'
import type { StageEffect } from '@yingce/process/version/version-effect'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord, insertRecords } from '#kernel/command/records.ts'
import { stage } from '../../contract.ts'
import type { LoadedProject, StageRecord } from '../load-project.ts'
import type { PlannedVersionMove } from './plan-version-move.ts'

/** Writes what becomes of the stages: runs keep their record under a new key, what is gone unbegun goes, the new come. */
export async function saveVersionMove(
  ctx: Context,
  loaded: LoadedProject,
  to: Playbook,
  planned: PlannedVersionMove,
): Promise<void> {
  for (const effect of planned.effects) {
    if (effect.kind === 'renamed') await renameRuns(ctx, loaded, to, effect)
    else if (effect.kind === 'dropped') await dropStage(ctx, loaded, effect)
    else if (effect.kind !== 'added' && effect.was !== effect.becomes) await turnStage(ctx, loaded, effect)
  }
  await insertRecords(ctx, stage, newStages(ctx, loaded, to, planned), { action: 'planned' })
}

/** All iterations of a stage keep together: the earlier runs are found under the new key as well. */
async function renameRuns(ctx: Context, loaded: LoadedProject, to: Playbook, effect: StageEffect): Promise<void> {
  const key = effect.to ?? effect.stageId
  const position = to.stages.findIndex(({ id }) => id === key)
  for (const run of loaded.runs.filter(one => one.key === effect.stageId)) {
    const newest = loaded.stages.get(effect.stageId)?.id === run.id
    const turned = newest && effect.was !== effect.becomes ? turnedTo(ctx, loaded, run, effect) : {}
    await changeRecord(ctx, stage, run, { key, position, ...turned }, { action: 'renamed' })
  }
}

async function dropStage(ctx: Context, loaded: LoadedProject, effect: StageEffect): Promise<void> {
  const run = loaded.stages.get(effect.stageId)
  if (run) await changeRecord(ctx, stage, run, { deletedAt: ctx.now }, { action: 'removed' })
}

async function turnStage(ctx: Context, loaded: LoadedProject, effect: StageEffect): Promise<void> {
  const run = loaded.stages.get(effect.stageId)
  const action = effect.becomes === 'skipped' ? 'skipped' : 'opened'
  if (run) await changeRecord(ctx, stage, run, turnedTo(ctx, loaded, run, effect), { action })
}

/** A stage that is opened belongs to the iteration in which it is opened, however long it was planned. */
function turnedTo(
  ctx: Context,
  { project }: LoadedProject,
  run: StageRecord,
  { becomes }: StageEffect,
): Partial<StageRecord> {
  const state = becomes ?? run.state
  const iteration = isOpen(state) && !isOpen(run.state) ? project.iteration : run.iteration
  return { state, iteration, enteredAt: run.enteredAt ?? ctx.now, doneAt: isDone(state) ? ctx.now : null }
}

function newStages(
  ctx: Context,
  { project }: LoadedProject,
  to: Playbook,
  { effects, state, plan }: PlannedVersionMove,
) {
  return effects.flatMap(({ kind, stageId: key, becomes }) => {
    if (kind !== 'added' || becomes === null) return []
    const planned = plan.stages.find(one => one.stageId === key)
    return [
      {
        ...{ projectId: project.id, iteration: state.iteration, key, state: becomes, returns: 0 },
        position: to.stages.findIndex(({ id }) => id === key),
        ...{ plannedStart: planned?.start ?? null, plannedFinish: planned?.finish ?? null },
        ...{ enteredAt: isOpen(becomes) ? ctx.now : null, doneAt: isDone(becomes) ? ctx.now : null },
      },
    ]
  })
}
