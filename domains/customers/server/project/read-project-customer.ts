import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { projectCustomer } from '../../contract.ts'

export type ProjectCustomer = RecordOf<typeof projectCustomer>

/** The customer that a project sells to, or null. The right to the project is judged before. */
export async function readProjectCustomer(ctx: Context, projectId: string): Promise<ProjectCustomer | null> {
  const table = tableOf(projectCustomer)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId), isNull(table.deletedAt)))
  return (found as ProjectCustomer | undefined) ?? null
}
