import { compareMoney } from '@yingce/finance/money'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requireFundingState } from './require-funding-state.ts'
import { requirePastDay } from './require-past-day.ts'

/** What the authority decided: all of the sum, a part, or nothing; less than all with the reason. */
export const recordFundingResult = command(biddingContract.recordFundingResult, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, result, on, reason, granted, fundsDueOn }) => {
    const record = await openRecord(ctx, fundingApplication, { id, version })
    requireFundingState(ctx, record, ['submitted'], { zh: '记批复结果', en: 'decided' })
    const resultOn = on ?? ctx.today
    requirePastDay(ctx, resultOn, 'on')
    if (result !== 'granted' && !reason)
      throw refusal(biddingRefusals, 'funding_application.reason_missing', {}, { field: 'reason' })
    const amount = amountOf(result, granted ?? null, record.asked ?? '0')
    const set = { state: result, granted: amount, resultOn, resultReason: reason ?? null } as const
    const due = { fundsDueOn: result === 'refused' ? null : (fundsDueOn ?? null) }
    return changeRecord(ctx, fundingApplication, record, { ...set, ...due }, { action: result, note: reason ?? null })
  },
})

/** What was granted has to fit its word: all is at least what was asked for, a part is less of it, nothing is nothing. */
function amountOf(result: 'granted' | 'partly' | 'refused', given: string | null, asked: string): string {
  if (result === 'refused') return '0'
  const amount = given ?? (result === 'granted' ? asked : '0')
  const whole = compareMoney(amount, asked) >= 0
  const fits = result === 'granted' ? whole : !whole && compareMoney(amount, '0') > 0
  if (!fits) throw refusal(biddingRefusals, 'funding_application.granted_wrong', { asked }, { field: 'granted' })
  return amount
}
