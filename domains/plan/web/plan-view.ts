import type { Conflict, Schedule, ScheduledTask } from '../contract.ts'
import type { PlaybookWords } from './use-schedule.ts'

export interface Linked {
  readonly link: { readonly id: string; readonly version: number }
  readonly lagDays: number
  readonly task: ScheduledTask
}

/** A schedule by task: what the list, the board and the panel look up. */
export interface PlanView {
  readonly taskOf: (taskId: string) => ScheduledTask | undefined
  readonly titleOf: (taskId: string) => string
  readonly conflictsOf: (taskId: string) => readonly Conflict[]
  readonly predecessorsOf: (taskId: string) => readonly Linked[]
  readonly successorsOf: (taskId: string) => readonly Linked[]
}

export function planView({ tasks, links, conflicts }: Schedule, words: PlaybookWords): PlanView {
  const byId = new Map(tasks.map(one => [one.id, one]))
  const linked = (taskId: string, from: 'successorId' | 'predecessorId', to: 'successorId' | 'predecessorId') =>
    links.flatMap((link): Linked[] => {
      const other = link[from] === taskId ? byId.get(link[to]) : undefined
      return other && other.state !== 'cancelled' ? [{ link, lagDays: link.lagDays, task: other }] : []
    })
  return {
    taskOf: taskId => byId.get(taskId),
    titleOf: taskId => {
      const one = byId.get(taskId)
      return one ? words.titleOf(one) : '…'
    },
    conflictsOf: taskId => conflicts.filter(conflict => conflict.taskId === taskId),
    predecessorsOf: taskId => linked(taskId, 'successorId', 'predecessorId'),
    successorsOf: taskId => linked(taskId, 'predecessorId', 'successorId'),
  }
}

/** Tasks by the stage that they belong to, in the order of the playbook; those of no stage last. */
export function byStage(
  tasks: readonly ScheduledTask[],
  stages: readonly { key: string; name: string }[],
): { key: string; name: string | null; tasks: ScheduledTask[] }[] {
  const known = new Set(stages.map(stage => stage.key))
  const groups = [
    ...stages.map(stage => ({ ...stage, tasks: tasks.filter(one => one.stageKey === stage.key) })),
    { key: '', name: null, tasks: tasks.filter(one => !known.has(one.stageKey ?? '')) },
  ]
  return groups.filter(group => group.tasks.length > 0)
}
