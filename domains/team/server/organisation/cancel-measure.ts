import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { teamContract, teamMeasure } from '../../contract.ts'
import { requireMeasureState } from './require-measure-state.ts'

/** The measure will not be carried out, with the reason. */
export const cancelMeasure = command(teamContract.cancelMeasure, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, teamMeasure, known)
    requireMeasureState(ctx, record, ['planned'], { zh: '取消', en: 'cancelled' })
    const set = { state: 'cancelled', cancelReason: reason } as const
    return changeRecord(ctx, teamMeasure, record, set, { action: 'cancelled', note: reason })
  },
})
