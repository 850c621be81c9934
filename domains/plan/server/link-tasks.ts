import { findTaskCycles } from '@yingce/scheduling/task-cycles'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planContract, planRefusals, task, taskLink } from '../contract.ts'
import { readLinks, readTasks } from './read-plan.ts'

type Task = RecordOf<typeof task>

/** Says that one task comes first. Refused where it would close a circle. */
export const linkTasks = command(planContract.linkTasks, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    if (input.predecessorId === input.successorId) throw refusal(planRefusals, 'task_link.same_task')
    const predecessor = await presentRecord(ctx, task, { id: input.predecessorId })
    const successor = await presentRecord(ctx, task, { id: input.successorId })
    if (predecessor.projectId !== successor.projectId) throw refusal(planRefusals, 'task_link.other_project')
    // Two links at once could close a circle that neither closes alone.
    await takeTurn(ctx, `task links ${successor.projectId}`)
    await refuseCircle(ctx, predecessor, successor)
    const { projectId, iteration } = successor
    return insertRecord(ctx, taskLink, { ...input, lagDays: input.lagDays ?? 0, projectId, iteration })
  },
})

async function refuseCircle(ctx: Context, predecessor: Task, successor: Task): Promise<void> {
  const links = await readLinks(ctx, successor)
  if (links.some(link => link.predecessorId === predecessor.id && link.successorId === successor.id))
    throw refusal(planRefusals, 'task_link.exists')
  const tasks = await readTasks(ctx, successor)
  const wanted = [...links, { predecessorId: predecessor.id, successorId: successor.id }]
  const [circle] = findTaskCycles(
    tasks.map(({ id }) => ({
      id,
      after: wanted.filter(link => link.successorId === id).map(link => link.predecessorId),
    })),
  )
  if (!circle) return
  const titles = circle.map(id => tasks.find(one => one.id === id)?.title ?? id)
  throw refusal(planRefusals, 'task_link.cycle', { tasks: [...titles, titles[0]].join(' → ') })
}
