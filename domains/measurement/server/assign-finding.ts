import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { finding, measurementContract } from '../contract.ts'
import { requireFindingState } from './require-finding-state.ts'

/** Gives a finding to the person who carries its measure out. */
export const assignFinding = command(measurementContract.assignFinding, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, finding, known)
    requireFindingState(ctx, record, ['open'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, finding, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, finding, record, { ownerId }, { action: 'assigned' })
  },
})
