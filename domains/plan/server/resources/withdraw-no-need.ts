import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, resourceNeed } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** Takes back that the project needs none of a kind; both reasons stay in the history. */
export const withdrawNoNeed = command(planContract.withdrawNoNeed, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, resourceNeed, known)
    requireNeedState(ctx, record, ['none'], { zh: '撤回', en: 'taken back' })
    return changeRecord(ctx, resourceNeed, record, { state: 'withdrawn' }, { action: 'withdrawn', note: reason })
  },
})
