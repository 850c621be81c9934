import { and, asc, eq, isNull } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '#kernel/command/context.ts'
import { type AnyTable, tableOf } from '#kernel/db/table.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { contractObligation, contractSignature, payment, receivable } from '../contract.ts'

type Whole = { readonly id: string }

/** The parts of a contract, the right to it being judged before; oldest first. */
export const readObligations = (ctx: Context, whole: Whole) => partsOf(ctx, contractObligation, whole.id)
export const readSignatures = (ctx: Context, whole: Whole) => partsOf(ctx, contractSignature, whole.id)
export const readReceivables = (ctx: Context, whole: Whole) => partsOf(ctx, receivable, whole.id)
export const readPayments = (ctx: Context, whole: Whole) => partsOf(ctx, payment, whole.id)

async function partsOf<D extends Declaration>(ctx: Context, entity: D, contractId: string): Promise<RecordOf<D>[]> {
  const table = tableOf(entity) as unknown as AnyTable
  const columns = table as unknown as { contractId: PgColumn }
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(eq(table.workspaceId, ctx.actor.workspaceId), eq(columns.contractId, contractId), isNull(table.deletedAt)),
    )
    .orderBy(asc(table.id))
  return found as unknown as RecordOf<D>[]
}
