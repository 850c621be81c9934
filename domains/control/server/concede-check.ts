import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, qualityCheck } from '../contract.ts'
import { requireCheckState } from './require-state.ts'

/** Takes what has failed as it is, with the reason. */
export const concedeCheck = command(controlContract.concedeCheck, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, qualityCheck, known)
    requireCheckState(ctx, record, ['failed'], { zh: '让步接收', en: 'conceded' })
    const set = { state: 'conceded', concession: reason } as const
    return changeRecord(ctx, qualityCheck, record, set, { action: 'conceded', note: reason })
  },
})
