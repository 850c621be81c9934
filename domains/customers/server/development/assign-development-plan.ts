import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, developmentPlan } from '../../contract.ts'

/** Gives a plan to the person who answers for its quota. */
export const assignDevelopmentPlan = command(customersContract.assignDevelopmentPlan, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, developmentPlan, known)
    await requireReadableBy(ctx, developmentPlan, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, developmentPlan, record, { ownerId }, { action: 'assigned' })
  },
})
