import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, correctiveAction } from '../contract.ts'
import { requireActionState } from './require-state.ts'

/** Moves the day on which an action is due, with the reason. */
export const postponeAction = command(controlContract.postponeAction, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { dueOn, reason, ...known }) => {
    const record = await presentRecord(ctx, correctiveAction, known)
    requireActionState(ctx, record, ['open'], { zh: '改期', en: 'postponed' })
    return changeRecord(ctx, correctiveAction, record, { dueOn }, { action: 'postponed', note: reason })
  },
})
