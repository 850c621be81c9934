import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, qualityCheck } from '../contract.ts'
import { requireCheckState } from './require-state.ts'

/** What was passed or conceded is to be checked again, with the reason; what was measured before stays in the history. */
export const reopenCheck = command(controlContract.reopenCheck, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, qualityCheck, known)
    requireCheckState(ctx, record, ['passed', 'conceded'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', measured: null, concession: null } as const
    return changeRecord(ctx, qualityCheck, record, set, { action: 'reopened', note: reason })
  },
})
