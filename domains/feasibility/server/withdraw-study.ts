import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { feasibilityContract, feasibilityStudy } from '../contract.ts'
import { requireStudyState } from './require-study-state.ts'

/** Takes the study back while nobody has decided on it. */
export const withdrawStudy = command(feasibilityContract.withdrawStudy, {
  allow: whoMay('write', 'feasibility'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, feasibilityStudy, known)
    requireStudyState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, feasibilityStudy, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
