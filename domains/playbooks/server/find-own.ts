import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { ownPlaybook } from '../contract.ts'
import type { OwnPlaybook } from './draft-of.ts'

/** The workspace's own playbook of this id, whatever its state; not from the bin. Ids that differ only by case are one. */
export async function findOwn(ctx: Context, key: string): Promise<OwnPlaybook | undefined> {
  const table = tableOf(ownPlaybook)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        sql`lower(${table.key}) = lower(${key})`,
        isNull(table.deletedAt),
      ),
    )
  return found as OwnPlaybook | undefined
}
