import type { ProjectState, ProjectStatus, StageStatus } from './state.ts'

/** One thing that a move changed; enough to write the event and to run what follows from it. */
export type Change =
  | { type: 'status'; from: ProjectStatus; to: ProjectStatus; outcome: string | null }
  | { type: 'iteration'; from: number; to: number }
  | { type: 'stage'; stageId: string; from: StageStatus; to: StageStatus; iteration: number; returns: number }

/** Every difference between two states of a project: the project's own first, then its stages in their order. */
export function changesBetween(before: ProjectState, after: ProjectState): Change[] {
  const changes: Change[] = []
  if (before.status !== after.status) {
    changes.push({ type: 'status', from: before.status, to: after.status, outcome: after.outcome })
  }
  if (before.iteration !== after.iteration) {
    changes.push({ type: 'iteration', from: before.iteration, to: after.iteration })
  }
  return [...changes, ...stageChanges(before, after)]
}

function stageChanges(before: ProjectState, after: ProjectState): Change[] {
  return Object.entries(after.stages).flatMap(([stageId, { state: to, iteration, returns }]): Change[] => {
    const was = before.stages[stageId]
    if (was && was.state === to && was.iteration === iteration) return []
    return [{ type: 'stage', stageId, from: was?.state ?? 'planned', to, iteration, returns }]
  })
}
