import { foundTasks } from '#domains/plan/reads.ts'
import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { notFound, readRecord } from '#kernel/query/read.ts'
import { baseline, type Comparison, controlContract } from '../contract.ts'
import type { FrozenTask } from '../rules/control-facts.ts'
import { type Baseline, readBaselines } from './read-baselines.ts'
import { requireReadings } from './require-readings.ts'

/** What one baseline has otherwise than an earlier one: tasks added, dropped and changed. */
export const compareBaselines = query(controlContract.compareBaselines, {
  allow: whoMay('read', 'control'),
  run: async (ctx, { projectId, ...numbers }) => {
    const found = await readRecord(ctx, project, projectId)
    requireReadings(ctx, found.id)
    const all = await readBaselines(ctx, { projectId: found.id })
    const [early, late] = [numbers.number, numbers.against].toSorted((one, other) => one - other)
    const before = all.find(one => one.number === early)
    const after = all.find(one => one.number === late)
    if (!before || !after) throw notFound(ctx, baseline)
    const ids = [...(before.tasks ?? []), ...(after.tasks ?? [])].map(one => one.taskId)
    return { before, after, ...differences(before, after, await foundTasks(ctx, ids)) }
  },
})

function differences(
  before: Baseline,
  after: Baseline,
  titles: ReadonlyMap<string, string>,
): Pick<Comparison, 'tasks' | 'same'> {
  const [old, now] = [before, after].map(one => new Map((one.tasks ?? []).map(task => [task.taskId, task])))
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
  const pairs = ids.map(taskId => ({ taskId, was: old?.get(taskId), is: now?.get(taskId) }))
  const tasks = pairs
    .filter(({ was, is }) => !was || !is || JSON.stringify(datedOf(was)) !== JSON.stringify(datedOf(is)))
    .map(({ taskId, was, is }) => ({
      ...{ taskId, title: titles.get(taskId) ?? (is ?? was)?.title ?? taskId },
      change: !was ? ('added' as const) : !is ? ('dropped' as const) : ('changed' as const),
      ...{ before: was ? datedOf(was) : null, after: is ? datedOf(is) : null },
    }))
  return { tasks, same: pairs.length - tasks.length }
}

function datedOf({ start, finish, days, ownerId, amount }: FrozenTask) {
  return { start, finish, days, ownerId, amount }
}
