import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { revisit, serviceContract, serviceRefusals } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireRevisitState } from '../require-state.ts'

/** It is made on another day, for a reason. */
export const moveRevisit = command(serviceContract.moveRevisit, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { dueOn, reason, ...known }) => {
    const { today } = ctx
    const record = await careRecord(ctx, revisit, known)
    requireRevisitState(ctx, record, ['planned'], { zh: '改期', en: 'moved' })
    if (dueOn < today)
      throw refusal(serviceRefusals, 'revisit.moved_to_past', { date: dueOn, today }, { field: 'dueOn' })
    return changeRecord(ctx, revisit, record, { dueOn }, { action: 'moved', note: reason })
  },
})
