import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, developmentTarget } from '../../contract.ts'
import { requireTargetState } from './require-target-state.ts'

/** Gives a firm to the person who approaches it. */
export const assignTarget = command(customersContract.assignTarget, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, developmentTarget, known)
    requireTargetState(ctx, record, ['open', 'reached', 'contacted'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, developmentTarget, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, developmentTarget, record, { ownerId }, { action: 'assigned' })
  },
})
