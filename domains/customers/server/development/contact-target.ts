import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, developmentTarget } from '../../contract.ts'
import { requirePast } from './require-past.ts'
import { requireTargetState } from './require-target-state.ts'

/** The first contact is made: this is what the quota counts. */
export const contactTarget = command(customersContract.contactTarget, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { on: contactedOn = ctx.today, result, ...known }) => {
    const record = await openRecord(ctx, developmentTarget, known)
    requireTargetState(ctx, record, ['open', 'reached'], { zh: '记初次接触', en: 'recorded as contacted' })
    requirePast(ctx, contactedOn)
    const reachedOn = record.reachedOn ?? contactedOn
    const set = { state: 'contacted', contactedOn, reachedOn, result } as const
    return changeRecord(ctx, developmentTarget, record, set, { action: 'contacted' })
  },
})
