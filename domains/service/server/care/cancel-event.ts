import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerEvent, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireEventState } from '../require-state.ts'

/** It will not be held, for this reason. */
export const cancelEvent = command(serviceContract.cancelEvent, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { reason, ...known }) => {
    const record = await careRecord(ctx, customerEvent, known)
    requireEventState(ctx, record, ['planned'], { zh: '取消', en: 'cancelled' })
    const set = { state: 'cancelled', cancelReason: reason } as const
    return changeRecord(ctx, customerEvent, record, set, { action: 'cancelled', note: reason })
  },
})
