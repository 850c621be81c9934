import { advance } from '../advance.ts'
import type { Move } from '../move.ts'
import type { Playbook } from '../playbook.ts'
import type { Refusal } from '../refusal.ts'
import { initialState, type ProjectState, type StageStatus } from '../state.ts'
import { report } from './sample.ts'

/** Makes moves that must all be possible and gives the state behind them. */
export function walk(playbook: Playbook, moves: readonly Move[], from = initialState(playbook)): ProjectState {
  return moves.reduce((state, move) => {
    const step = advance(playbook, state, move)
    if (!step.ok) throw new Error(`${move.type} was refused: ${JSON.stringify(step.refusal)}`)
    return step.state
  }, from)
}

export function refusalOf(playbook: Playbook, state: ProjectState, move: Move): Refusal | null {
  const step = advance(playbook, state, move)
  return step.ok ? null : step.refusal
}

/** Submits and approves each stage with a gate that holds. */
export function pass(playbook: Playbook, ...ids: string[]): Move[] {
  return ids.flatMap((stageId): Move[] => {
    const stage = playbook.stages.find(({ id }) => id === stageId)
    if (!stage) throw new Error(`No stage ${stageId}`)
    return [
      { type: 'submit', stageId, report: report(stage) },
      { type: 'approve', stageId, report: report(stage) },
    ]
  })
}

export function statuses(state: ProjectState): Record<string, StageStatus> {
  return Object.fromEntries(Object.entries(state.stages).map(([id, stage]) => [id, stage.state]))
}
