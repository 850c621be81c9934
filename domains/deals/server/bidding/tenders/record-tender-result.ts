import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { bondDue } from './bond-due.ts'
import { requireDayAfter, requirePastDay } from './require-day.ts'
import { requireTenderState, type Tender } from './require-tender-state.ts'

type Result = 'won' | 'lost' | 'void' | 'disqualified' | 'withdrawn'
type Told = { [K in 'reason' | 'winner' | 'awardAmount']?: string | null | undefined }

/** In which states a tender may end so: a bid wins or loses after the opening, and is rejected once it is in. */
const FROM: Record<Result, readonly Tender['state'][]> = {
  won: ['opened'],
  lost: ['opened'],
  disqualified: ['submitted', 'opened'],
  withdrawn: ['preparing', 'submitted', 'opened'],
  void: ['noticed', 'preparing', 'submitted', 'opened'],
}

/** What has become of a tender: won with the amount, lost with the winner, or ended otherwise; each with its reason. */
export const recordTenderResult = command(biddingContract.recordTenderResult, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, result, on, reason, bondRefundDueOn, ...told }) => {
    const record = await openRecord(ctx, tender, { id, version })
    requireTenderState(ctx, record, FROM[result], { zh: '这样记结果', en: 'given this result' })
    requireTold(ctx, result, { ...told, reason })
    const resultOn = on ?? ctx.today
    requirePastDay(ctx, resultOn, 'on')
    const opening = { name: 'openedOn', date: record.openedOn } as const
    requireDayAfter(ctx, { name: 'resultOn', date: resultOn, field: 'on' }, opening)
    const set = { ...told, state: result, resultOn, resultReason: reason ?? null } as const
    const ended = { ...record, ...set } as Tender
    const due = await bondDue(ctx, ended, bondRefundDueOn)
    const how = { action: result, note: reason ?? null }
    return changeRecord(ctx, tender, record, { ...set, bondRefundDueOn: due } as Partial<Tender>, how)
  },
})

function requireTold({ locale }: Context, result: Result, { reason, winner, awardAmount }: Told): void {
  const word = inSentence(tender.fields.state.options[result], locale)
  if (result === 'won' && !awardAmount)
    throw refusal(biddingRefusals, 'tender.amount_missing', {}, { field: 'awardAmount' })
  if (result !== 'won' && !reason)
    throw refusal(biddingRefusals, 'tender.reason_missing', { result: word }, { field: 'reason' })
  if (result === 'lost' && !winner?.trim())
    throw refusal(biddingRefusals, 'tender.winner_missing', {}, { field: 'winner' })
}
