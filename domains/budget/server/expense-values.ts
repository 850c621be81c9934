import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { findRecord } from '#kernel/query/read.ts'
import { budgetLine, budgetRefusals, expense } from '../contract.ts'
import { type ReceiptNumber, receiptNumber } from './receipt-number.ts'
import { requireCampaign } from './require-campaign.ts'
import type { Expense } from './require-expense-state.ts'

interface Given {
  readonly amount?: string | undefined
  readonly spentOn?: string | undefined
  readonly receiptNo?: string | null | undefined
  readonly campaignId?: string | null | undefined
  readonly lineId?: string | null | undefined
}
interface Place {
  readonly projectId: string
  readonly iteration: number
}

/** What was given of an expense, with the key of its receipt; refused where it contradicts the books. */
export async function expenseValues<G extends Given>(
  ctx: Context,
  place: Place,
  given: G,
  id?: string,
): Promise<G & Partial<ReceiptNumber>> {
  if (given.amount !== undefined && !/[1-9]/.test(given.amount))
    throw refusal(budgetRefusals, 'expense.no_amount', {}, { field: 'amount' })
  if (given.spentOn !== undefined && given.spentOn > ctx.today)
    throw refusal(budgetRefusals, 'expense.future', { date: given.spentOn }, { field: 'spentOn' })
  await requireCampaign(ctx, place, given.campaignId)
  await requireLine(ctx, place, given.lineId)
  if (given.receiptNo === undefined) return given
  const receipt = receiptNumber(given.receiptNo)
  await refuseUsed(ctx, receipt, id)
  return { ...given, ...receipt }
}

async function requireLine(ctx: Context, place: Place, id: string | null | undefined): Promise<void> {
  if (!id) return
  const line = await findRecord(ctx, budgetLine, id)
  if (line?.projectId !== place.projectId || line.iteration !== place.iteration)
    throw refusal(budgetRefusals, 'budget_line.elsewhere', {}, { field: 'lineId' })
}

/**
 * In any project of the workspace. Who enters the same receipt at the same time waits, and is told the same; the unique
 * index is the guard behind it.
 */
async function refuseUsed(ctx: Context, { receiptNo, receiptKey }: ReceiptNumber, id = ''): Promise<void> {
  if (!receiptKey) return
  await takeTurn(ctx, `receipt ${receiptKey}`)
  const table = tableOf(expense)
  const [used] = (await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.receiptKey, receiptKey),
        ne(table.id, id),
        isNull(table.deletedAt),
      ),
    )) as Expense[]
  if (!used) return
  // What stands on somebody else's receipt is told only to those who may see it.
  const visible = covers(scopeOf(ctx.actor, expense, 'read'), expense, used)
  const item = visible ? used.item : '…'
  throw refusal(budgetRefusals, 'expense.receipt_used', { receiptNo, item }, { field: 'receiptNo' })
}
