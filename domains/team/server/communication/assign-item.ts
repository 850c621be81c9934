import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { communicationItem, teamContract } from '../../contract.ts'
import { requireItemState } from './require-item-state.ts'

/** Says who tells them. */
export const assignItem = command(teamContract.assignItem, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, communicationItem, known)
    requireItemState(ctx, record, ['running'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, communicationItem, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, communicationItem, record, { ownerId }, { action: 'assigned' })
  },
})
