import type { GateReport } from './gate.ts'
import type { MoveType } from './move.ts'
import type { ProjectMoveType, Scene, StageMoveType, StageRule, Target } from './move-rule.ts'
import type { Playbook, Stage } from './playbook.ts'
import type { Refusal } from './refusal.ts'
import { refuseReport, refuseRole } from './refuse-input.ts'
import { refuseProjectTarget, refuseStageTarget, sceneOf } from './refuse-target.ts'
import { projectRule, stageRule } from './rules.ts'
import type { ProjectState } from './state.ts'

/** A button: the move without what the person adds, whether it is possible, and what it will ask for. */
export type AvailableMove = {
  target: Target<MoveType>
  allowed: boolean
  refusal: Refusal | null
  asks: ('reason' | 'report')[]
}

/** What is known of the reader: gates judged just now, by gate id, and the roles held. What is not known is not judged. */
export type Known = { reports?: ReadonlyMap<string, GateReport>; roles?: readonly string[] }

/** Every move that the playbook has, possible or not, in a fixed order: the project's, then each stage's. */
export function availableMoves(playbook: Playbook, state: ProjectState, known: Known = {}): AvailableMove[] {
  const project = PROJECT_MOVES.map(type => projectMove(playbook, state, type))
  return [...project, ...playbook.stages.flatMap(stage => stageMoves(playbook, state, stage, known))]
}

const PROJECT_MOVES = ['start', 'pause', 'resume', 'cancel', 'close'] as const satisfies readonly ProjectMoveType[]

const SIMPLE_MOVES = ['submit', 'withdraw', 'approve', 'return', 'waive', 'skip'] as const

function projectMove(playbook: Playbook, state: ProjectState, type: ProjectMoveType): AvailableMove {
  const refusal = refuseProjectTarget(playbook, state, type)
  return { target: { type }, allowed: !refusal, refusal, asks: projectRule(type).reasoned ? ['reason'] : [] }
}

function stageMoves(playbook: Playbook, state: ProjectState, stage: Stage, known: Known): AvailableMove[] {
  const scene = sceneOf(playbook, state, stage.id)
  return scene ? targetsOf(stage).map(target => stageMove(stageRule(target.type), scene, target, known)) : []
}

function targetsOf(stage: Stage): Target<StageMoveType>[] {
  const stageId = stage.id
  return [
    ...SIMPLE_MOVES.map(type => ({ type, stageId })),
    ...stage.loops.map(({ to }) => ({ type: 'loopBack' as const, stageId, to })),
    ...stage.branches.map(({ id }) => ({ type: 'branch' as const, stageId, branchId: id })),
  ]
}

function stageMove<Type extends StageMoveType>(
  rule: StageRule<Type>,
  scene: Scene,
  target: Target<Type>,
  known: Known,
): AvailableMove {
  const refusal = refuseStageTarget(rule, scene, target) ?? refuseKnown(rule, scene, target, known)
  const asks: AvailableMove['asks'] = [
    ...(rule.reasoned ? (['reason'] as const) : []),
    ...(rule.gate ? (['report'] as const) : []),
  ]
  return { target, allowed: !refusal, refusal, asks }
}

function refuseKnown<Type extends StageMoveType>(
  rule: StageRule<Type>,
  scene: Scene,
  target: Target<Type>,
  known: Known,
): Refusal | null {
  const roles = rule.roles?.(scene, target)
  const gate = rule.gate?.(scene, target)
  const report = gate && known.reports?.get(gate.id)
  return (
    (roles && known.roles ? refuseRole(roles, known.roles) : null) ??
    (gate && report ? refuseReport(gate, report) : null)
  )
}
