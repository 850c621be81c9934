import { compareMoney } from '@yingce/finance/money'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requireDayAfter, requirePastDay } from './require-day.ts'
import type { Tender } from './require-tender-state.ts'

/** What has become of the bond that was paid: back, turned into the performance bond, or kept by the tenderer. */
export const settleBond = command(biddingContract.settleBond, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, bondEnd, bondEndOn, bondBack, bondNote }) => {
    const record = await openRecord(ctx, tender, { id, version })
    if (!record.bondPaidOn || record.bondEnd) throw refusal(biddingRefusals, 'tender.no_bond')
    requirePastDay(ctx, bondEndOn, 'bondEndOn')
    const paid = { name: 'bondPaidOn', date: record.bondPaidOn } as const
    requireDayAfter(ctx, { name: 'bondEndOn', date: bondEndOn, field: 'bondEndOn' }, paid)
    const back = bondEnd === 'refunded' ? (bondBack ?? record.bondAmount) : null
    requireExplained(record, bondEnd, back, bondNote)
    const set = { bondEnd, bondEndOn, bondBack: back, bondNote: bondNote ?? null } as Partial<Tender>
    return changeRecord(ctx, tender, record, set, { action: 'bond_settled' })
  },
})

function requireExplained({ bondAmount }: Tender, end: string, back: string | null, note?: string | null): void {
  const amount = bondAmount ?? '0'
  if (back !== null && compareMoney(back, amount) > 0)
    throw refusal(biddingRefusals, 'tender.bond_back', { amount }, { field: 'bondBack' })
  const less = back !== null && compareMoney(back, amount) < 0
  if ((end === 'forfeited' || less) && !note?.trim())
    throw refusal(biddingRefusals, 'tender.bond_reason', {}, { field: 'bondNote' })
}
