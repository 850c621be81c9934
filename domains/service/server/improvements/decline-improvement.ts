import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerImprovement, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireImprovementState } from '../require-state.ts'

/** It stays as it is, for this reason; the customer is told that too. */
export const declineCustomerImprovement = command(serviceContract.declineCustomerImprovement, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { reason, ...known }) => {
    const record = await careRecord(ctx, customerImprovement, known)
    requireImprovementState(ctx, record, ['open'], { zh: '记为不改', en: 'declined' })
    const set = { state: 'declined', declineReason: reason, settledOn: ctx.today } as const
    return changeRecord(ctx, customerImprovement, record, set, { action: 'declined', note: reason })
  },
})
