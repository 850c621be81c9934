import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { teamContract, teamMeasure } from '../../contract.ts'
import { requireMeasureState } from './require-measure-state.ts'

/** The measure is planned again; what was said of it stays in the history. */
export const reopenMeasure = command(teamContract.reopenMeasure, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, teamMeasure, known)
    requireMeasureState(ctx, record, ['done', 'cancelled'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'planned', doneOn: null, result: null, cancelReason: null } as const
    return changeRecord(ctx, teamMeasure, record, set, { action: 'reopened', note: reason })
  },
})
