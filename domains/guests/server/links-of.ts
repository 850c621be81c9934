import { and, desc, eq, isNull } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '#kernel/command/context.ts'
import { type AnyTable, tableOf } from '#kernel/db/table.ts'
import { guestLink } from '../contract.ts'
import type { GuestLink } from './require-state.ts'

const MOST = 500

/** The links of a document, or of a project, the newest first. The right to it is judged before. */
export async function linksOf(ctx: Context, by: 'subjectId' | 'projectId', id: string): Promise<GuestLink[]> {
  const table = tableOf(guestLink) as unknown as AnyTable
  const column = (table as unknown as Record<typeof by, PgColumn>)[by]
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(column, id), isNull(table.deletedAt)))
    .orderBy(desc(table.id))
    .limit(MOST)
  return found as unknown as GuestLink[]
}
