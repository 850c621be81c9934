import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { finding, measurementContract } from '../contract.ts'
import { requireFindingState } from './require-finding-state.ts'

/** The measure has to be carried out again, or another one; the reason stays in its history. */
export const reopenFinding = command(measurementContract.reopenFinding, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, finding, known)
    requireFindingState(ctx, record, ['done'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', result: null, doneOn: null } as const
    return changeRecord(ctx, finding, record, set, { action: 'reopened', note: reason })
  },
})
