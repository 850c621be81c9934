import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { biddingContract, tender, tenderPrice } from '../../../bidding-contract.ts'
import { dayOf } from './moment-of.ts'
import { requireDayAfter, requirePastDay } from './require-day.ts'
import { requireTenderState, type Tender } from './require-tender-state.ts'

/** The bids have been opened; ours is the first line of the opening record. */
export const openTender = command(biddingContract.openTender, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { on, bidPrice, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['submitted'], { zh: '记开标', en: 'opened' })
    const openedOn = on ?? ctx.today
    requirePastDay(ctx, openedOn, 'on')
    const closed = { name: 'deadline', date: dayOf(ctx, record.deadline) } as const
    requireDayAfter(ctx, { name: 'openedOn', date: openedOn, field: 'on' }, closed)
    await writeOurPrice(ctx, record, bidPrice ?? record.bidPrice)
    return changeRecord(ctx, tender, record, { state: 'opened', openedOn }, { action: 'opened' })
  },
})

async function writeOurPrice(ctx: Context, record: Tender, price: string | null): Promise<void> {
  if (price === null) return
  const { id: tenderId, projectId, iteration } = record
  const bidder = ctx.locale === 'zh' ? '我方' : 'We'
  await insertRecord(ctx, tenderPrice, {
    ...{ projectId, iteration, tenderId, bidder, price, ours: true, currency: record.currency },
  })
}
