import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { researchContract, study } from '../contract.ts'
import { requireState } from './require-state.ts'

/** A study that was finished or stopped goes on, with the reason: until it is finished again it proves nothing. */
export const reopenStudy = command(researchContract.reopenStudy, {
  allow: whoMay('write', 'research'),
  run: async (ctx, input) => {
    const record = await openRecord(ctx, study, input)
    requireState(ctx, record, ['finished', 'stopped'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'running', finishedOn: null, stopReason: null } as const
    return changeRecord(ctx, study, record, set, { action: 'reopened', note: input.reason })
  },
})
