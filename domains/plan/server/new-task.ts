import { requireReadableBy } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { task } from '../contract.ts'
import { taskDates } from './task-dates.ts'
import { readCalendar } from './work-calendar.ts'
import { writeTask } from './write-task.ts'

/** What a task is made of: its words, who does it, and one of the two ways to say when it is over. */
type Given = Partial<Pick<RecordOf<typeof task>, 'note' | 'stageKey' | 'role' | 'milestone'>> & {
  readonly projectId: string
  readonly title: string
  readonly ownerId?: string | null | undefined
  readonly start: string
  readonly finish?: string | undefined
  readonly days?: number | undefined
}

/** A new task of the project's present iteration, by a person who may plan there: also for what later domains hand out. */
export async function newTask(ctx: Context, given: Given): Promise<RecordOf<typeof task>> {
  requireCreate(ctx, task, given.projectId)
  const place = await openPlace(ctx, given.projectId)
  await requireOwnerReads(ctx, given)
  const { start, finish, days, milestone = false, ...rest } = given
  const dates = taskDates(await readCalendar(ctx), { start, finish, days }, milestone)
  return writeTask(ctx, { ...rest, ...place, ...dates, milestone })
}

async function requireOwnerReads(ctx: Context, { projectId, ownerId }: Given): Promise<void> {
  if (!ownerId) return
  await requireReadableBy(ctx, task, { id: '', ownerId, projectId }, { field: 'ownerId', personId: ownerId })
}
