import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { type FundingApplication, requireFundingState } from './require-funding-state.ts'
import { requirePastDay } from './require-past-day.ts'

/** The application has been handed in, until the deadline and whole. */
export const submitFunding = command(biddingContract.submitFunding, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { submittedOn, receipt, ...known }) => {
    const record = await openRecord(ctx, fundingApplication, known)
    requireFundingState(ctx, record, ['preparing'], { zh: '记为已申报', en: 'submitted' })
    requirePastDay(ctx, submittedOn, 'submittedOn')
    if (submittedOn > record.deadline) {
      const words = { deadline: record.deadline, date: submittedOn }
      throw refusal(biddingRefusals, 'funding_application.deadline_passed', words, { field: 'submittedOn' })
    }
    await requireWhole(ctx, record)
    const set = { state: 'submitted', submittedOn, receipt } as const
    return changeRecord(ctx, fundingApplication, record, set, { action: 'submitted' })
  },
})

async function requireWhole(ctx: Context, { id, customerId, asked }: FundingApplication): Promise<void> {
  const { rows } = await ctx.tx.execute<{ all: number; open: number }>(sql`
    select count(*)::int as all, (count(*) filter (where state = 'open'))::int as open from funding_material
    where workspace_id = ${ctx.actor.workspaceId} and application_id = ${id} and deleted_at is null`)
  const { all, open } = rows[0] ?? { all: 0, open: 0 }
  const lacks = [
    customerId === null && { zh: '没有申报单位', en: 'the applicant is missing' },
    asked === null && { zh: '没有申报金额', en: 'the amount is missing' },
    all === 0 && { zh: '材料清单是空的', en: 'no paper is listed' },
    open > 0 && { zh: `${open} 份材料没有备齐`, en: `papers not ready: ${open}` },
  ].filter(lack => lack !== false)
  if (lacks.length === 0) return
  const what = lacks.map(lack => lack[ctx.locale]).join(ctx.locale === 'zh' ? '、' : '; ')
  throw refusal(biddingRefusals, 'funding_application.incomplete', { what })
}
