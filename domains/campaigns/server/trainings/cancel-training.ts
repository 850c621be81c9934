import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, training } from '../../contract.ts'
import { requireTrainingState } from './require-training-state.ts'

/** A training that will not be held, with the reason. */
export const cancelTraining = command(campaignsContract.cancelTraining, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, training, known)
    requireTrainingState(ctx, record, ['planned'], { zh: '取消', en: 'cancelled' })
    const set = { state: 'cancelled', cancelReason: reason } as const
    return changeRecord(ctx, training, record, set, { action: 'cancelled', note: reason })
  },
})
