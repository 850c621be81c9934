import type { Gate } from './gate.ts'
import type { MoveOf, MoveType } from './move.ts'
import type { Playbook, Stage } from './playbook.ts'
import type { Refusal } from './refusal.ts'
import type { ProjectState, ProjectStatus, StageStatus } from './state.ts'

export type StageMoveType = Extract<MoveType, MoveWithStage>

export type ProjectMoveType = Exclude<MoveType, StageMoveType>

/** What names a move without what a person still has to add: a button, not yet a decision. */
export type Target<Type extends MoveType> = Type extends MoveType
  ? Omit<MoveOf<Type>, 'reason' | 'role' | 'report'>
  : never

export type Scene = { playbook: Playbook; state: ProjectState; stage: Stage }

/** A move of one stage, in the words of the process: from where, under what condition, by whom, with what gate. */
export type StageRule<Type extends StageMoveType> = {
  from: readonly StageStatus[]
  standing?(scene: Scene, target: Target<Type>): Refusal | null
  gate?(scene: Scene, target: Target<Type>): Gate
  roles?(scene: Scene, target: Target<Type>): readonly string[]
  reasoned: boolean
  apply(scene: Scene, target: Target<Type>): ProjectState
}

/** A move of the whole project. */
export type ProjectRule = {
  during: ProjectStatus
  standing?(playbook: Playbook, state: ProjectState): Refusal | null
  reasoned: boolean
  apply(playbook: Playbook, state: ProjectState): ProjectState
}

type MoveWithStage = 'submit' | 'withdraw' | 'approve' | 'return' | 'waive' | 'skip' | 'loopBack' | 'branch'
