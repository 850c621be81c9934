import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { cashFlow, DIMENSION_KINDS, FLOW_KINDS, feasibilityDimension } from '../contract.ts'

export type Dimension = RecordOf<typeof feasibilityDimension>
export type CashFlow = RecordOf<typeof cashFlow>

/** The five dimensions of a study, in their order. */
export async function readDimensions(ctx: Context, studyId: string): Promise<Dimension[]> {
  const table = tableOf(feasibilityDimension)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.studyId, studyId), isNull(table.deletedAt)))
    .orderBy(asc(table.id))
  const all = found as unknown as Dimension[]
  return all.toSorted((one, other) => DIMENSION_KINDS.indexOf(one.kind) - DIMENSION_KINDS.indexOf(other.kind))
}

/** The cash flow of a study, by year and kind. */
export async function readFlows(ctx: Context, studyId: string): Promise<CashFlow[]> {
  const table = tableOf(cashFlow)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.studyId, studyId), isNull(table.deletedAt)))
    .orderBy(asc(table.period), asc(table.id))
  const all = found as unknown as CashFlow[]
  return all.toSorted(
    (one, other) => one.period - other.period || FLOW_KINDS.indexOf(one.kind) - FLOW_KINDS.indexOf(other.kind),
  )
}
