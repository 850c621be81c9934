import { and, eq, isNull } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '#kernel/command/context.ts'
import { type AnyTable, tableOf } from '#kernel/db/table.ts'
import { requirementLine } from '../../requirements-contract.ts'
import { byRequirementNumber } from '../../rules/requirement-number.ts'
import type { RequirementLine } from './require-state.ts'

/** The requirements of one version, in the order of their numbers. The right to the document is judged before. */
export async function linesOf(ctx: Context, documentId: string): Promise<RequirementLine[]> {
  const table = tableOf(requirementLine) as unknown as AnyTable
  const { documentId: column } = table as unknown as { documentId: PgColumn }
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(column, documentId), isNull(table.deletedAt)))
  return byRequirementNumber(found as unknown as RequirementLine[])
}
