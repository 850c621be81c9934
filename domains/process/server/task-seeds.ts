import type { NewTask } from '@yingce/process/instantiate'

/** A task that a project begins with, and who holds the role that it asks for. */
export interface TaskSeed extends NewTask {
  readonly ownerId: string
}

/** Gives each task to the first who holds its role; where nobody does, to the project manager. */
export function taskSeeds(
  tasks: readonly NewTask[],
  team: readonly { personId: string; roles: readonly string[] }[],
  managerId: string,
): TaskSeed[] {
  return tasks.map(task => ({
    ...task,
    ownerId: team.find(({ roles }) => roles.includes(task.role))?.personId ?? managerId,
  }))
}
