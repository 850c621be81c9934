import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { stakeholder, teamContract } from '../contract.ts'

/** Says who keeps the contact. */
export const assignStakeholder = command(teamContract.assignStakeholder, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, stakeholder, known)
    await requireReadableBy(ctx, stakeholder, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, stakeholder, record, { ownerId }, { action: 'assigned' })
  },
})
