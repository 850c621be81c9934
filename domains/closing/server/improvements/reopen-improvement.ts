import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, improvement } from '../../contract.ts'
import { improvementOf, requireImprovementState } from './require-improvement.ts'

/** It is a proposal again; who saw to it and what was done stay in the history. */
export const reopenImprovement = command(closingContract.reopenImprovement, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { reason, ...known }) => {
    const record = await improvementOf(ctx, known)
    requireImprovementState(ctx, record, ['done', 'rejected'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'proposed', doneOn: null, outcome: null, rejectionReason: null, acceptedOn: null } as const
    return changeRecord(ctx, improvement, record, set, { action: 'reopened', note: reason })
  },
})
