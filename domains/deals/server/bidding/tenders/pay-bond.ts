import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requirePastDay } from './require-day.ts'
import { requireTenderState } from './require-tender-state.ts'

/** The bid bond has been paid, with its proof. */
export const payBond = command(biddingContract.payBond, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { bondAmount, bondPaidOn, bondReceipt, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['preparing', 'submitted'], { zh: '登记保证金', en: 'given a bond' })
    if (record.bondPaidOn) throw refusal(biddingRefusals, 'tender.bond_paid', { date: record.bondPaidOn })
    requirePastDay(ctx, bondPaidOn, 'bondPaidOn')
    const set = { bondAmount, bondPaidOn, bondReceipt: bondReceipt ?? null }
    return changeRecord(ctx, tender, record, set, { action: 'bond_paid' })
  },
})
