import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, improvement } from '../../contract.ts'
import { improvementOf, requireImprovementState } from './require-improvement.ts'

/** It is not done, for a reason. */
export const rejectImprovement = command(closingContract.rejectImprovement, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { reason, ...known }) => {
    const record = await improvementOf(ctx, known)
    requireImprovementState(ctx, record, ['proposed', 'accepted'], { zh: '否决', en: 'rejected' })
    const set = { state: 'rejected', rejectionReason: reason } as const
    return changeRecord(ctx, improvement, record, set, { action: 'rejected', note: reason })
  },
})
