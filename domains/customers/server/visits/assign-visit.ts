import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, visit } from '../../contract.ts'
import { requireVisitState } from './require-visit-state.ts'

/** Somebody else goes there, or takes the next step. */
export const assignVisit = command(customersContract.assignVisit, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, visit, known)
    requireVisitState(ctx, record, ['planned', 'done'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, visit, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, visit, record, { ownerId }, { action: 'assigned' })
  },
})
