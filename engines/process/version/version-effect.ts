import type { StageStatus } from '../state.ts'

/** Says that a stage of the old version is the given one of the new version. */
export type StageMapping = { from: string; to: string }

/**
 * What a stage becomes when its project goes over to another version of its playbook.
 * - `stays`: both versions have it.
 * - `renamed`: it goes on under another id, with all that happened in it.
 * - `added`: only the new version has it.
 * - `joined`: the project stood in it; its work goes on in `to`, a stage that the project had before.
 * - `dropped`: it had not begun, and nobody waits for it any more.
 * - `kept`: it is done and no part of the new version; it stays in the history.
 */
export type EffectKind = 'stays' | 'renamed' | 'added' | 'joined' | 'dropped' | 'kept'

export type StageEffect = {
  kind: EffectKind
  /** Its id before; of an added stage, its id in the new version. */
  stageId: string
  to: string | null
  was: StageStatus | null
  becomes: StageStatus | null
  /** What its start still asks for: of a planned stage, why it does not open; of an open one, what it ran ahead of. */
  waitsFor: string[]
}

export type VersionRefusalCode =
  | 'project_paused'
  | 'project_cancelled'
  | 'project_closed'
  | 'other_playbook'
  | 'stage_in_review'
  | 'mapping_unknown_stage'
  | 'mapping_unknown_target'
  | 'mapping_stays'
  | 'mapping_one_onto_two'
  | 'mapping_two_onto_one'
  | 'mapping_onto_done'
  | 'mapping_target_taken'
  | 'mapping_cannot_start'
  | 'mapping_needed'
  | 'nothing_left'

/** Why a project cannot go over like this. Lists hold stage ids. */
export type VersionRefusal = { code: VersionRefusalCode; params: Readonly<Record<string, string | readonly string[]>> }

export function versionRefusal(code: VersionRefusalCode, params: VersionRefusal['params'] = {}): VersionRefusal {
  return { code, params }
}
