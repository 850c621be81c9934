import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerTraining, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireTrainingState } from '../require-state.ts'

/** It will not be held, for this reason. */
export const cancelCustomerTraining = command(serviceContract.cancelCustomerTraining, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { reason, ...known }) => {
    const record = await careRecord(ctx, customerTraining, known)
    requireTrainingState(ctx, record, ['planned'], { zh: '取消', en: 'cancelled' })
    const set = { state: 'cancelled', cancelReason: reason } as const
    return changeRecord(ctx, customerTraining, record, set, { action: 'cancelled', note: reason })
  },
})
