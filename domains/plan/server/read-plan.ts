import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { task, taskLink } from '../contract.ts'

interface Iteration {
  readonly projectId: string
  readonly iteration: number
}

/**
 * All living tasks of a project's iteration, by their start; held against others if asked. For work that has judged the
 * right to see them.
 */
export async function readTasks(ctx: Context, of: Iteration, lock = false): Promise<RecordOf<typeof task>[]> {
  const tasks = tableOf(task)
  const query = ctx.tx
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.workspaceId, ctx.actor.workspaceId),
        eq(tasks.projectId, of.projectId),
        eq(tasks.iteration, of.iteration),
        isNull(tasks.deletedAt),
      ),
    )
    .orderBy(asc(tasks.start), asc(tasks.finish), asc(tasks.id))
  const found = await (lock ? query.for('update') : query)
  return found as RecordOf<typeof task>[]
}

export async function readLinks(ctx: Context, of: Iteration): Promise<RecordOf<typeof taskLink>[]> {
  const links = tableOf(taskLink)
  const found = await ctx.tx
    .select()
    .from(links)
    .where(
      and(
        eq(links.workspaceId, ctx.actor.workspaceId),
        eq(links.projectId, of.projectId),
        eq(links.iteration, of.iteration),
        isNull(links.deletedAt),
      ),
    )
  return found as RecordOf<typeof taskLink>[]
}
