import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planContract, planRefusals, resourceNeed } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** What was needed is there or promised for certain, and it is said from where. */
export const secureNeed = command(planContract.secureNeed, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { on: securedOn = ctx.today, source, ...known }) => {
    const record = await openRecord(ctx, resourceNeed, known)
    requireNeedState(ctx, record, ['planned', 'answered'], { zh: '记为已落实', en: 'recorded as secured' })
    if (securedOn > ctx.today) throw refusal(planRefusals, 'need.future_date', { date: securedOn }, { field: 'on' })
    return changeRecord(ctx, resourceNeed, record, { state: 'secured', source, securedOn }, { action: 'secured' })
  },
})
