import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerImprovement, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireImprovementState } from '../require-state.ts'

const UNDONE = { settledOn: null, outcome: null, declineReason: null, toldWhom: null, toldOn: null }

/** It is to be improved after all, or again; what was said before stays in the history. */
export const reopenCustomerImprovement = command(serviceContract.reopenCustomerImprovement, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { reason, ...known }) => {
    const record = await careRecord(ctx, customerImprovement, known)
    requireImprovementState(ctx, record, ['done', 'declined', 'told'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', ...UNDONE } as const
    return changeRecord(ctx, customerImprovement, record, set, { action: 'reopened', note: reason })
  },
})
