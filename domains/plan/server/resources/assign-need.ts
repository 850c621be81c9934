import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, resourceNeed } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** Gives a need to the person who sees to it. */
export const assignNeed = command(planContract.assignNeed, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, resourceNeed, known)
    requireNeedState(ctx, record, ['planned', 'answered'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, resourceNeed, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, resourceNeed, record, { ownerId }, { action: 'assigned' })
  },
})
