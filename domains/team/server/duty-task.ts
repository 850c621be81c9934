import { task } from '#domains/plan/contract.ts'
import { foundTasks } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { raciEntry, teamRefusals } from '../contract.ts'

/** A task on which the person may give duties now: the right is that of this domain, not the one to change the task. */
export async function dutyTask(ctx: Context, taskId: string): Promise<RecordOf<typeof task>> {
  const record = await readRecord(ctx, task, taskId)
  requireCreate(ctx, raciEntry, record.projectId)
  const { iteration } = await openPlace(ctx, record.projectId)
  if (record.iteration !== iteration) {
    const which = { type: task.label[ctx.locale], iteration: record.iteration }
    throw refusal(kernelRefusals, 'record.earlier_iteration', which)
  }
  if (record.state === 'cancelled')
    throw refusal(teamRefusals, 'raci.task_cancelled', { task: await taskTitle(ctx, taskId) })
  return record
}

/** What the task is called in the reader's language. */
export async function taskTitle(ctx: Context, taskId: string): Promise<string> {
  return (await foundTasks(ctx, [taskId])).get(taskId) ?? ''
}
