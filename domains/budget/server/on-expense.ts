import type { Context } from '#kernel/command/context.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { findRecord } from '#kernel/query/read.ts'
import { expense } from '../contract.ts'
import { projectOfCampaign } from './require-campaign.ts'
import { endZeroSpend } from './revoke-zero-spend.ts'

/** An expense that counts again, after a rejection or from the bin: its campaign was not free after all. */
export const onExpense: readonly Subscriber[] = [
  { on: 'expense.submitted', when: 'inside', run: endZeroSpendOf },
  { on: 'expense.restored', when: 'inside', run: endZeroSpendOf },
]

async function endZeroSpendOf(ctx: Context, { recordId }: DomainEvent): Promise<void> {
  const record = recordId ? await findRecord(ctx, expense, recordId) : null
  if (!record?.campaignId || record.state === 'rejected') return
  await projectOfCampaign(ctx, record.campaignId)
  await endZeroSpend(ctx, record.campaignId)
}
