import type { Playbook } from '../playbook.ts'
import { isDone, isOpen, type ProjectState, statusOf } from '../state.ts'
import { type StageMapping, type VersionRefusal, versionRefusal } from './version-effect.ts'

/** What is wrong with a mapping as such, before anybody asks what comes of it. */
export function refuseMapping(
  to: Playbook,
  state: ProjectState,
  mapping: readonly StageMapping[],
): VersionRefusal | null {
  for (const one of mapping) {
    const refused =
      refuseSource(to, state, one, mapping) ?? refuseTarget(to, state, one) ?? refuseCrowd(state, one, mapping)
    if (refused) return refused
  }
  return null
}

function refuseSource(
  { stages }: Playbook,
  state: ProjectState,
  { from }: StageMapping,
  mapping: readonly StageMapping[],
): VersionRefusal | null {
  if (statusOf(state, from) === null) return versionRefusal('mapping_unknown_stage', { stageId: from })
  if (stages.some(({ id }) => id === from)) return versionRefusal('mapping_stays', { stageId: from })
  const targets = mapping.filter(one => one.from === from).map(one => one.to)
  return targets.length > 1 ? versionRefusal('mapping_one_onto_two', { stageId: from, stages: targets }) : null
}

function refuseTarget({ stages }: Playbook, state: ProjectState, { from, to }: StageMapping): VersionRefusal | null {
  if (!stages.some(({ id }) => id === to)) return versionRefusal('mapping_unknown_target', { to })
  return isDone(statusOf(state, to) ?? 'planned') ? versionRefusal('mapping_onto_done', { stageId: from, to }) : null
}

/** Only where the project stands in a stage can another take its work; whatever else is there speaks for itself. */
function refuseCrowd(
  state: ProjectState,
  { from, to }: StageMapping,
  mapping: readonly StageMapping[],
): VersionRefusal | null {
  const sources = mapping.filter(one => one.to === to).map(one => one.from)
  if (sources.length > 1) return versionRefusal('mapping_two_onto_one', { stages: sources, to })
  const takesWork = isOpen(statusOf(state, from) ?? 'planned')
  return statusOf(state, to) === null || takesWork
    ? null
    : versionRefusal('mapping_target_taken', { stageId: from, to })
}
