import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { teamContract, teamMeasure } from '../../contract.ts'
import { requireMeasureState } from './require-measure-state.ts'

/** Gives the measure to who arranges it. */
export const assignMeasure = command(teamContract.assignMeasure, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, teamMeasure, known)
    requireMeasureState(ctx, record, ['planned'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, teamMeasure, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, teamMeasure, record, { ownerId }, { action: 'assigned' })
  },
})
