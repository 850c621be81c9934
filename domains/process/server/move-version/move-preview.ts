import { choicesFor, stagesToMap } from '@yingce/process/move-version'
import type { Playbook } from '@yingce/process/playbook'
import { isOpen } from '@yingce/process/state'
import type { StageEffect, StageMapping } from '@yingce/process/version/version-effect'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import type { Label } from '#kernel/entity/field.ts'
import { processContract } from '../../contract.ts'
import type { MovePreview, StageEffectView, WorkEffectView } from '../../shapes/version-move.ts'
import { type LoadedProject, loadProject } from '../load-project.ts'
import { requireLead } from '../require-role.ts'
import { type FoundVersion, findVersion } from './find-version.ts'
import { type PlannedVersionMove, planVersionMove } from './plan-version-move.ts'
import { projectsAlike } from './projects-alike.ts'
import { readVersions } from './read-versions.ts'
import { wordVersionRefusal } from './refuse-version-move.ts'
import { requireVersionChange } from './require-version-change.ts'
import { wordDifferences } from './word-differences.ts'

/** What moving the project to another version of its playbook would change; changes nothing. */
export const movePreview = query(processContract.movePreview, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, versionId, mapping = [] }): Promise<MovePreview> => {
    const loaded = await loadProject(ctx, projectId)
    requireLead(ctx, loaded)
    const { id, version, code, name, playbookId, playbookVersionId } = loaded.project
    const versions = (await readVersions(ctx, playbookId)).filter(one => one.versionId !== playbookVersionId)
    const chosen = versionId ?? versions[0]?.versionId
    const about = {
      ...{ project: { id, version, code, name }, versions },
      from: { versionId: playbookVersionId, number: loaded.playbookNumber },
    }
    if (chosen === undefined) return { ...about, ...NOWHERE }
    const to = await findVersion(ctx, chosen)
    requireVersionChange(loaded, to)
    return { ...about, ...(await preview(ctx, loaded, to, mapping)) }
  },
})

const NOWHERE = {
  ...{ to: null, differences: [], unmapped: [], mayMap: [], refusal: null, effects: [], work: [] },
  ...{ missingRoles: [], alike: [] },
}

type Preview = Omit<MovePreview, 'project' | 'versions' | 'from'>

async function preview(
  ctx: Context,
  loaded: LoadedProject,
  to: FoundVersion,
  mapping: readonly StageMapping[],
): Promise<Preview> {
  const { playbook, ...version } = to
  const planned = await planVersionMove(ctx, loaded, playbook, mapping)
  const gone = Object.keys(loaded.state.stages).filter(id => !playbook.stages.some(one => one.id === id))
  const needed = new Set(stagesToMap(playbook, loaded.state))
  return {
    ...{ to: version, differences: wordDifferences(loaded.playbook, playbook, mapping) },
    unmapped: gone.filter(id => needed.has(id)).map(id => mappable(loaded, playbook, id)),
    mayMap: gone
      .filter(id => !needed.has(id))
      .map(id => mappable(loaded, playbook, id))
      .filter(one => one.choices.length > 0),
    refusal: planned.ok ? null : wordVersionRefusal(loaded, playbook, planned.refusal),
    effects: planned.ok ? planned.effects.map(one => effectView(loaded.playbook, playbook, one)) : [],
    work: planned.ok ? workViews(planned) : [],
    missingRoles: missingRoles(loaded, playbook),
    alike: await projectsAlike(ctx, loaded.project, to.versionId),
  }
}

/** A stage that is done or has not begun goes on only as one that the project does not have yet. */
function mappable(loaded: LoadedProject, to: Playbook, key: string): MovePreview['unmapped'][number] {
  const { stages } = loaded.state
  const state = stages[key]?.state ?? 'planned'
  const choices = choicesFor(to, loaded.state, key).filter(id => isOpen(state) || stages[id] === undefined)
  return {
    ...{ key, state, name: nameOf(key, loaded.playbook) },
    choices: choices.map(id => ({ key: id, name: nameOf(id, to) })),
  }
}

function effectView(from: Playbook, to: Playbook, effect: StageEffect): StageEffectView {
  const { kind, stageId, was, becomes, waitsFor } = effect
  return {
    ...{ kind, was, becomes, key: stageId },
    name: kind === 'added' || kind === 'stays' ? nameOf(stageId, to) : nameOf(stageId, from),
    to: effect.to === null ? null : { key: effect.to, name: nameOf(effect.to, to) },
    waitsFor: waitsFor.map(id => nameOf(id, to)),
  }
}

function nameOf(id: string, ...playbooks: readonly Playbook[]): Label {
  return playbooks.flatMap(({ stages }) => stages).find(one => one.id === id)?.name ?? { zh: id, en: id }
}

function workViews({ tasks, gone }: PlannedVersionMove): WorkEffectView[] {
  return [
    ...tasks.map(one => ({
      ...{ kind: 'made' as const, id: null, title: one.label, stageKey: one.stageId, ownerId: one.ownerId },
    })),
    ...gone.map(({ id, title, stageKey, ownerId, begun }) => ({
      ...{ kind: begun ? ('left' as const) : ('dropped' as const), id, stageKey, ownerId },
      title: { zh: title, en: title },
    })),
  ]
}

/** Roles that approve or work in the new version's stages and that nobody in the team holds. */
function missingRoles({ team }: LoadedProject, { roles, stages }: Playbook): string[] {
  const asked = new Set(stages.flatMap(one => [...one.approval.roles, ...one.activities.map(({ role }) => role)]))
  const held = new Set(team.filter(one => one.active).flatMap(one => one.roles))
  return roles.filter(role => asked.has(role) && !held.has(role))
}
