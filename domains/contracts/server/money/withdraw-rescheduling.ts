import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contractsContract, rescheduling } from '../../contract.ts'
import { moneyRecordOf } from '../known-record.ts'
import { requireReschedulingState } from './require-rescheduling-state.ts'

/** Takes the request back while nobody has decided on it. */
export const withdrawRescheduling = command(contractsContract.withdrawRescheduling, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, known) => {
    const record = await moneyRecordOf(ctx, rescheduling, known)
    requireReschedulingState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, rescheduling, record, { state: 'withdrawn' }, { action: 'withdrawn' })
  },
})
