import type { GateReport } from './gate.ts'

/** Everything that can happen to a project. Who may do it is asked before; what the process allows is asked here. */
export type Move =
  | { type: 'start' }
  | { type: 'submit'; stageId: string; report: GateReport }
  | { type: 'withdraw'; stageId: string }
  | { type: 'approve'; stageId: string; report: GateReport }
  | { type: 'return'; stageId: string; reason: string }
  | { type: 'waive'; stageId: string; reason: string; role: string }
  | { type: 'skip'; stageId: string; reason: string }
  | { type: 'loopBack'; stageId: string; to: string; reason: string }
  | { type: 'branch'; stageId: string; branchId: string; reason: string; role: string; report: GateReport }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'cancel'; reason: string }
  | { type: 'close' }

export type MoveType = Move['type']

export type MoveOf<Type extends MoveType> = Extract<Move, { type: Type }>
