import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerImprovement, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requirePast } from '../require-past.ts'
import { requireImprovementState } from '../require-state.ts'

/** The customer knows what became of it. */
export const tellCustomer = command(serviceContract.tellCustomer, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { on = ctx.today, toldWhom, ...known }) => {
    const record = await careRecord(ctx, customerImprovement, known)
    requireImprovementState(ctx, record, ['done', 'declined'], { zh: '记为已告知', en: 'told to the customer' })
    requirePast(ctx, on, 'on')
    return changeRecord(ctx, customerImprovement, record, { state: 'told', toldWhom, toldOn: on }, { action: 'told' })
  },
})
