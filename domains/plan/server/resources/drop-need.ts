import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, resourceNeed } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** What was thought to be needed is not, with the reason. */
export const dropNeed = command(planContract.dropNeed, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, resourceNeed, known)
    requireNeedState(ctx, record, ['planned', 'secured', 'answered'], { zh: '取消', en: 'dropped' })
    return changeRecord(ctx, resourceNeed, record, { state: 'dropped', reason }, { action: 'dropped', note: reason })
  },
})
