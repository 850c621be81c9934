import { findStage } from './graph.ts'
import type { ProjectMoveType, Scene, StageMoveType, StageRule, Target } from './move-rule.ts'
import type { Playbook } from './playbook.ts'
import { type Refusal, refusal } from './refusal.ts'
import { projectRule } from './rules.ts'
import { type ProjectState, type ProjectStatus, type StageStatus, statusOf } from './state.ts'

/** What stands against a move of the project as it is now, whatever a person adds to it. */
export function refuseProjectTarget(playbook: Playbook, state: ProjectState, type: ProjectMoveType): Refusal | null {
  const rule = projectRule(type)
  return refuseStatus(state.status, rule.during) ?? rule.standing?.(playbook, state) ?? null
}

/** What stands against a move of a stage as it is now, whatever a person adds to it. */
export function refuseStageTarget<Type extends StageMoveType>(
  rule: StageRule<Type>,
  scene: Scene,
  target: Target<Type>,
): Refusal | null {
  return (
    refuseStatus(scene.state.status, 'active') ?? refuseFrom(scene, rule.from) ?? rule.standing?.(scene, target) ?? null
  )
}

/** The stage among its project, null where the playbook or the state does not know it. */
export function sceneOf(playbook: Playbook, state: ProjectState, stageId: string): Scene | null {
  const stage = findStage(playbook, stageId)
  return stage && statusOf(state, stageId) ? { playbook, state, stage } : null
}

function refuseStatus(status: ProjectStatus, needed: ProjectStatus): Refusal | null {
  if (status === needed) return null
  return status === 'active' ? refusal('project_not_paused') : refusal(`project_${status}`)
}

function refuseFrom({ state, stage }: Scene, from: readonly StageStatus[]): Refusal | null {
  const status = statusOf(state, stage.id) ?? 'planned'
  return from.includes(status) ? null : refusal('wrong_stage_state', { stageId: stage.id, state: status, needed: from })
}
