import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, training } from '../../contract.ts'
import { requireTrainingState } from './require-training-state.ts'

/** Gives a training to the person who arranges it. */
export const assignTraining = command(campaignsContract.assignTraining, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, training, known)
    requireTrainingState(ctx, record, ['planned', 'held'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, training, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, training, record, { ownerId }, { action: 'assigned' })
  },
})
