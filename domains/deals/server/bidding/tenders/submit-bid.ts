import { compareMoney } from '@yingce/finance/money'
import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { momentOf } from './moment-of.ts'
import { requireTenderState, type Tender } from './require-tender-state.ts'

/** Our bid has been handed in, before the deadline and whole: priced, its papers ready, its bond paid. */
export const submitBid = command(biddingContract.submitBid, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { submittedAt, receipt, submittedById, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['preparing'], { zh: '记为已投标', en: 'submitted' })
    requireInTime(ctx, record, submittedAt)
    await requireWhole(ctx, record)
    const by = submittedById ?? (ctx.actor.personId || null)
    const set = { state: 'submitted', submittedAt, receipt, submittedById: by } as const
    return changeRecord(ctx, tender, record, set, { action: 'submitted' })
  },
})

function requireInTime(ctx: Context, { deadline }: Tender, submittedAt: string): void {
  const [at, until, now] = [submittedAt, deadline, ctx.now].map(text => Date.parse(text)) as [number, number, number]
  const submitted = momentOf(ctx, submittedAt)
  if (at > now) throw refusal(biddingRefusals, 'tender.in_future', { submitted }, { field: 'submittedAt' })
  if (at <= until) return
  const words = { deadline: momentOf(ctx, deadline), submitted }
  throw refusal(biddingRefusals, 'tender.deadline_passed', words, { field: 'submittedAt' })
}

async function requireWhole(ctx: Context, record: Tender): Promise<void> {
  if (record.bidPrice === null) throw refusal(biddingRefusals, 'tender.no_price')
  const { all, open } = await readDocuments(ctx, record.id)
  if (all === 0) throw refusal(biddingRefusals, 'tender.no_documents')
  if (open.length > 0) {
    const items = open.slice(0, 3).join('、') + (open.length > 3 ? '…' : '')
    throw refusal(biddingRefusals, 'tender.documents_open', { count: open.length, items })
  }
  const { bondAmount: amount, bondPaidOn } = record
  if (amount !== null && compareMoney(amount, '0') > 0 && bondPaidOn === null)
    throw refusal(biddingRefusals, 'tender.bond_unpaid', { amount })
}

async function readDocuments(ctx: Context, id: string): Promise<{ all: number; open: string[] }> {
  const { rows } = await ctx.tx.execute<{ all: number; open: string[] }>(sql`
    select count(*)::int as all, coalesce(array_agg(item order by id) filter (where state = 'open'), '{}') as open
    from tender_document
    where workspace_id = ${ctx.actor.workspaceId} and tender_id = ${id} and deleted_at is null`)
  return rows[0] ?? { all: 0, open: [] }
}
