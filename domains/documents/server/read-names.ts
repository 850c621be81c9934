import { and, desc, eq, isNull } from 'drizzle-orm'
import { person } from '#domains/people/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { tableOf } from '#kernel/db/table.ts'

/** The company's name, money and clock, for a cover. */
export async function readWorkspace(ctx: Context) {
  const [found] = await ctx.tx.select().from(workspaceTable).where(eq(workspaceTable.id, ctx.actor.workspaceId))
  return found ?? { name: '', currency: 'CNY', timeZone: 'Asia/Shanghai' }
}

export async function peopleNames(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const table = tableOf(person)
  const found = await ctx.tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), isNull(table.deletedAt)))
    .orderBy(desc(table.id))
  return new Map(found.map(({ id, name }) => [id, name]))
}
