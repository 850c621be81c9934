import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerTraining, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requirePast } from '../require-past.ts'
import { requireTrainingState } from '../require-state.ts'

/** The training has taken place, and this came of it. */
export const holdCustomerTraining = command(serviceContract.holdCustomerTraining, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { on = ctx.today, outcome, ...known }) => {
    const record = await careRecord(ctx, customerTraining, known)
    requireTrainingState(ctx, record, ['planned'], { zh: '记为已举行', en: 'recorded as held' })
    requirePast(ctx, on, 'on')
    return changeRecord(ctx, customerTraining, record, { state: 'held', heldOn: on, outcome }, { action: 'held' })
  },
})
