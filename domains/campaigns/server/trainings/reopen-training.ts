import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, training } from '../../contract.ts'
import { requireTrainingState, type Training } from './require-training-state.ts'

/** Goes one step back, where attendance or scores were wrong; a training that was cancelled is planned again. */
export const reopenTraining = command(campaignsContract.reopenTraining, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, training, known)
    requireTrainingState(ctx, record, ['held', 'tested', 'cancelled'], { zh: '重新打开', en: 'reopened' })
    return changeRecord(ctx, training, record, before(record), { action: 'reopened', note: reason })
  },
})

function before({ state }: Training): Partial<Training> {
  return state === 'tested' ? { state: 'held' } : { state: 'planned', heldOn: null, cancelReason: null }
}
