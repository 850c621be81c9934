import type { StageMapping } from '@yingce/process/version/version-effect'
import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { processContract, project } from '../../contract.ts'
import { type LoadedProject, loadProject } from '../load-project.ts'
import { tellHistory } from '../move-project.ts'
import { requireLead } from '../require-role.ts'
import { standing } from '../standing.ts'
import { type FoundVersion, findVersion } from './find-version.ts'
import { type PlannedVersionMove, planVersionMove } from './plan-version-move.ts'
import { refuseVersionMove } from './refuse-version-move.ts'
import { requireVersionChange } from './require-version-change.ts'
import { saveVersionMove } from './save-version-move.ts'

/** Takes a running project over to another version of its playbook; the history says from which, and how stages map. */
export const movePlaybook = command(processContract.movePlaybook, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, versionId, mapping, version, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    requireVersion(ctx, project, loaded.project, version)
    const to = await findVersion(ctx, versionId)
    requireVersionChange(loaded, to)
    const planned = await planVersionMove(ctx, loaded, to.playbook, mapping)
    if (!planned.ok) throw refuseVersionMove(ctx, loaded, to.playbook, planned.refusal)
    await saveVersionMove(ctx, loaded, to.playbook, planned)
    const from = loaded.playbookNumber
    const told = { fromVersionId: loaded.project.playbookVersionId, fromVersion: from, toVersion: to.number, mapping }
    await tellHistory(ctx, loaded, { kind: 'version_changed', target: null, reason: reason ?? null, ...told })
    const changed = await changeProject(ctx, loaded, to, planned, mapping)
    return { ...standing(projectId, planned.state), version: changed.version, from, to: to.number }
  },
})

/** The event tells later domains which stages have another key now, what work is new, and what nobody needs any more. */
function changeProject(
  ctx: Context,
  loaded: LoadedProject,
  to: FoundVersion,
  planned: PlannedVersionMove,
  mapping: readonly StageMapping[],
) {
  const payload = {
    ...{ projectId: loaded.project.id, iteration: loaded.project.iteration, start: ctx.today, tasks: planned.tasks },
    ...{ mapping, renamed: mapping.filter(one => planned.effects.some(effect => isRename(effect, one))) },
    ...{ dropped: planned.gone.filter(one => !one.begun).map(({ id }) => id), fromVersion: loaded.playbookNumber },
    toVersion: to.number,
  }
  const set = { playbookVersionId: to.versionId }
  return changeRecord(ctx, project, loaded.project, set, { action: 'version_changed', payload })
}

function isRename({ kind, stageId }: PlannedVersionMove['effects'][number], { from }: StageMapping): boolean {
  return kind === 'renamed' && stageId === from
}
