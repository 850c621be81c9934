import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { carePlan, revisit, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requirePlanState } from '../require-state.ts'
import { plannedRevisits } from './planned-revisits.ts'

/** From now on this person looks after the customer, also when the project is closed; the next revisit is theirs. */
export const handOverCare = command(serviceContract.handOverCare, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { ownerId, handNote = null, ...known }) => {
    const record = await careRecord(ctx, carePlan, known)
    requirePlanState(ctx, record, ['running'], { zh: '移交', en: 'handed over' })
    await requireReadableBy(ctx, carePlan, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    for (const one of await plannedRevisits(ctx, record))
      await changeRecord(ctx, revisit, one, { ownerId }, { action: 'handed_over' })
    const set = { ownerId, handNote, handedOn: ctx.today }
    return changeRecord(ctx, carePlan, record, set, { action: 'handed_over', note: handNote })
  },
})
