import { openRecord, withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { changeRequest, riskContract } from '../../contract.ts'
import { requireChangeState } from './require-change-state.ts'

/** The change is not wanted any more: before it is submitted, while it waits, or approved and not applied. */
export const withdrawChange = command(riskContract.withdrawChange, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, changeRequest, known)
    requireChangeState(ctx, record, ['draft', 'submitted', 'approved'], { zh: '撤回', en: 'withdrawn' })
    if (record.state === 'submitted') await withdrawRequest(ctx, record.id)
    const set = { state: 'withdrawn', endReason: reason } as const
    return changeRecord(ctx, changeRequest, record, set, { action: 'withdrawn', note: reason })
  },
})
