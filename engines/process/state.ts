import type { Playbook } from './playbook.ts'

export type ProjectStatus = 'active' | 'paused' | 'cancelled' | 'closed'

export type StageStatus = 'planned' | 'active' | 'in_review' | 'passed' | 'returned' | 'waived' | 'skipped'

/** `iteration`: the project's iteration in which the stage was last opened; `returns`: how often it was returned in it. */
export type StageState = { state: StageStatus; iteration: number; returns: number }

/** Where a project stands. Plain data; who, when and why lie in the history that the product keeps beside it. */
export type ProjectState = {
  status: ProjectStatus
  outcome: string | null
  iteration: number
  stages: Record<string, StageState>
}

/** A project before its start: every stage planned. The move `start` opens the first ones. */
export function initialState(playbook: Playbook): ProjectState {
  const planned = (): StageState => ({ state: 'planned', iteration: 1, returns: 0 })
  return {
    status: 'active',
    outcome: null,
    iteration: 1,
    stages: Object.fromEntries(playbook.stages.map(({ id }) => [id, planned()])),
  }
}

/** Done: the stages that wait for this one need wait no longer. */
export function isDone(status: StageStatus): boolean {
  return status === 'passed' || status === 'waived' || status === 'skipped'
}

/** Underway: opened and not done. */
export function isOpen(status: StageStatus): boolean {
  return status === 'active' || status === 'in_review' || status === 'returned'
}

export function statusOf(state: ProjectState, stageId: string): StageStatus | null {
  return state.stages[stageId]?.state ?? null
}

/** A copy of the state in which one stage changed. */
export function withStage(state: ProjectState, stageId: string, change: Partial<StageState>): ProjectState {
  const before = state.stages[stageId] ?? { state: 'planned', iteration: state.iteration, returns: 0 }
  return { ...state, stages: { ...state.stages, [stageId]: { ...before, ...change } } }
}
