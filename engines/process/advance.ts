import { type Change, changesBetween } from './change.ts'
import type { Move, MoveOf } from './move.ts'
import type { ProjectMoveType, Scene, StageMoveType, StageRule, Target } from './move-rule.ts'
import type { Playbook } from './playbook.ts'
import { type Refusal, refusal } from './refusal.ts'
import { refuseReason, refuseReport, refuseRole } from './refuse-input.ts'
import { refuseProjectTarget, refuseStageTarget, sceneOf } from './refuse-target.ts'
import { projectRule, stageRule } from './rules.ts'
import type { ProjectState } from './state.ts'

export type Advance = { ok: true; state: ProjectState; changes: Change[] } | { ok: false; refusal: Refusal }

/**
 * Makes a move, or says why it is not possible. Pure: the state that comes in stays as it is.
 * Stages whose start condition holds afterwards open by themselves and appear among the changes.
 */
export function advance(playbook: Playbook, state: ProjectState, move: Move): Advance {
  return 'stageId' in move ? moveStage(stageRule(move.type), playbook, state, move) : moveProject(playbook, state, move)
}

function moveProject(playbook: Playbook, state: ProjectState, move: MoveOf<ProjectMoveType>): Advance {
  const rule = projectRule(move.type)
  const refused =
    refuseProjectTarget(playbook, state, move.type) ??
    (rule.reasoned ? refuseReason('reason' in move ? move.reason : '') : null)
  return refused ? { ok: false, refusal: refused } : moved(state, rule.apply(playbook, state))
}

function moveStage<Type extends StageMoveType>(
  rule: StageRule<Type>,
  playbook: Playbook,
  state: ProjectState,
  move: MoveOf<Type> & Target<Type>,
): Advance {
  const scene = sceneOf(playbook, state, move.stageId)
  if (!scene) return { ok: false, refusal: refusal('unknown_stage', { stageId: move.stageId }) }
  const refused = refuseStageTarget(rule, scene, move) ?? refuseStageInput(rule, scene, move)
  return refused ? { ok: false, refusal: refused } : moved(state, rule.apply(scene, move))
}

function refuseStageInput<Type extends StageMoveType>(
  rule: StageRule<Type>,
  scene: Scene,
  move: MoveOf<Type> & Target<Type>,
): Refusal | null {
  const roles = rule.roles?.(scene, move)
  const gate = rule.gate?.(scene, move)
  return (
    (roles ? refuseRole(roles, 'role' in move ? [move.role] : []) : null) ??
    (rule.reasoned ? refuseReason('reason' in move ? move.reason : '') : null) ??
    (gate ? refuseReport(gate, 'report' in move ? move.report : null) : null)
  )
}

function moved(before: ProjectState, after: ProjectState): Advance {
  return { ok: true, state: after, changes: changesBetween(before, after) }
}
