import { ROLE_LABELS, type Role } from '@yingce/process/role'
import type { TaskSeed } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { insertRecords } from '#kernel/command/records.ts'
import type { Subscriber } from '#kernel/event/event.ts'
import { task, taskLink } from '../contract.ts'
import { seedDates } from './seed-dates.ts'
import { readCalendar } from './work-calendar.ts'

/** A new project's activities become its tasks, and again in every iteration those of the stages that run again. */
export const plantTasks: readonly Subscriber[] = [
  {
    on: 'project.started',
    when: 'inside',
    run: async (ctx, { recordId, payload }) =>
      plant(ctx, { projectId: recordId ?? '', iteration: 1 }, payload as unknown as Seeds),
  },
  {
    on: 'project.looped_back',
    when: 'inside',
    run: async (ctx, { payload }) => {
      const { projectId, to } = payload as { projectId: string; to: number }
      await plant(ctx, { projectId, iteration: to }, payload as unknown as Seeds)
    },
  },
]

export interface Seeds {
  readonly start: string
  readonly tasks: readonly TaskSeed[]
}
interface Place {
  readonly projectId: string
  readonly iteration: number
}

export async function plant(ctx: Context, place: Place, { start, tasks: seeds }: Seeds): Promise<void> {
  const dates = seedDates(seeds, start, await readCalendar(ctx))
  const given = seeds.map(seed => ({ ...place, ...valuesOf(ctx, seed), ...dates(seed) }))
  const tasks = await insertRecords(ctx, task, given, { carries: true })
  const ids = new Map(seeds.map((seed, index) => [seed.key, tasks[index]?.id ?? '']))
  const idOf = (key: string) => ids.get(key) ?? ''
  const links = seeds.flatMap(seed =>
    seed.after.map(key => ({ ...place, predecessorId: idOf(key), successorId: idOf(seed.key), lagDays: 0 })),
  )
  await insertRecords(ctx, taskLink, links)
}

function valuesOf(ctx: Context, seed: TaskSeed) {
  const title = seed.period === null ? seed.label[ctx.locale] : `${seed.label[ctx.locale]} (${seed.period})`
  const { stageId: stageKey, activityId: activityKey, days, milestone, ownerId } = seed
  const role = Object.hasOwn(ROLE_LABELS, seed.role) ? (seed.role as Role) : null
  return { title, note: seed.help?.[ctx.locale] ?? null, stageKey, activityKey, days, milestone, ownerId, role }
}
