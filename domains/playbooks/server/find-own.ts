import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { ownPlaybook } from '../contract.ts'
import type { OwnPlaybook } from './draft-of.ts'

/** The workspace's own playbook of this id, whatever its state; not from the bin. */
export async function findOwn(ctx: Context, key: string): Promise<OwnPlaybook | undefined> {
  const table = tableOf(ownPlaybook)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.key, key), isNull(table.deletedAt)))
  return found as OwnPlaybook | undefined
}
