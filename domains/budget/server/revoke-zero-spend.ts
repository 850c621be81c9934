import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { budgetContract, zeroSpend } from '../contract.ts'

/** Takes back the confirmation that a campaign cost nothing. */
export const revokeZeroSpend = command(budgetContract.revokeZeroSpend, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, zeroSpend, input)
    return changeRecord(ctx, zeroSpend, record, { deletedAt: ctx.now }, { action: 'revoked' })
  },
})

/** An expense contradicts the confirmation. */
export async function endZeroSpend(ctx: Context, campaignId: string | null | undefined): Promise<void> {
  const record = campaignId ? await findZeroSpend(ctx, campaignId) : null
  if (record) await changeRecord(ctx, zeroSpend, record, { deletedAt: ctx.now }, { action: 'revoked' })
}

export async function findZeroSpend(ctx: Context, campaignId: string): Promise<RecordOf<typeof zeroSpend> | null> {
  const table = tableOf(zeroSpend)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.campaignId, campaignId), isNull(table.deletedAt)))
    .for('update')
  return (found as RecordOf<typeof zeroSpend> | undefined) ?? null
}
