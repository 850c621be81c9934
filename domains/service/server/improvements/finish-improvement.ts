import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerImprovement, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireImprovementState } from '../require-state.ts'

/** It is better now, by what was done; the customer has yet to hear of it. */
export const finishCustomerImprovement = command(serviceContract.finishCustomerImprovement, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { outcome, ...known }) => {
    const record = await careRecord(ctx, customerImprovement, known)
    requireImprovementState(ctx, record, ['open'], { zh: '记为已改好', en: 'recorded as done' })
    const set = { state: 'done', outcome, settledOn: ctx.today } as const
    return changeRecord(ctx, customerImprovement, record, set, { action: 'finished' })
  },
})
