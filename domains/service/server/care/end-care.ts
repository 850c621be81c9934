import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { carePlan, revisit, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requirePlanState } from '../require-state.ts'
import { plannedRevisits } from './planned-revisits.ts'

/** Nobody looks after the customer any more, for this reason; the revisit that was dated is not made. */
export const endCare = command(serviceContract.endCare, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { reason, ...known }) => {
    const record = await careRecord(ctx, carePlan, known)
    requirePlanState(ctx, record, ['running'], { zh: '停止', en: 'ended' })
    for (const one of await plannedRevisits(ctx, record))
      await changeRecord(ctx, revisit, one, { state: 'cancelled' }, { action: 'cancelled', note: reason })
    const set = { state: 'ended', endReason: reason, endedOn: ctx.today } as const
    return changeRecord(ctx, carePlan, record, set, { action: 'care_ended', note: reason })
  },
})
