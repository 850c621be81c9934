import type { ProjectState } from '@yingce/process/state'

/** How a project stands after a command, for the one who gave it. */
export function standing(projectId: string, { status, iteration, stages }: ProjectState) {
  const states = Object.entries(stages).map(([key, { state }]) => [key, state])
  return { projectId, status, iteration, stages: Object.fromEntries(states) as Record<string, string> }
}
