import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customerEvent, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requirePast } from '../require-past.ts'
import { requireEventState } from '../require-state.ts'

/** The event has taken place, and this came of it. */
export const holdEvent = command(serviceContract.holdEvent, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { on = ctx.today, outcome, ...known }) => {
    const record = await careRecord(ctx, customerEvent, known)
    requireEventState(ctx, record, ['planned'], { zh: '记为已举行', en: 'recorded as held' })
    requirePast(ctx, on, 'on')
    return changeRecord(ctx, customerEvent, record, { state: 'held', heldOn: on, outcome }, { action: 'held' })
  },
})
