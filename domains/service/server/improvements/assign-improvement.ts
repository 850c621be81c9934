import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerImprovement, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireImprovementState } from '../require-state.ts'

/** Gives an improvement to the person who sees to it, and tells the customer in the end. */
export const assignCustomerImprovement = command(serviceContract.assignCustomerImprovement, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await careRecord(ctx, customerImprovement, known)
    requireImprovementState(ctx, record, ['open', 'done', 'declined'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, customerImprovement, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, customerImprovement, record, { ownerId }, { action: 'assigned' })
  },
})
