import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { fundingApplication } from '../../../bidding-contract.ts'
import { type FundingApplication, requireFundingState } from '../funding/require-funding-state.ts'

/** What the papers belong to, where they may still be changed. */
export async function openWhole(ctx: Context, id: string): Promise<FundingApplication> {
  const record = await openRecord(ctx, fundingApplication, { id })
  requireFundingState(ctx, record, ['preparing'], { zh: '改材料清单', en: 'given other papers' })
  return record
}
