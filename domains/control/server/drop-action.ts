import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, correctiveAction } from '../contract.ts'
import { requireActionState } from './require-state.ts'

/** The action is not carried out; its deviation waits for another one. */
export const dropAction = command(controlContract.dropAction, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, correctiveAction, known)
    requireActionState(ctx, record, ['open'], { zh: '放弃', en: 'dropped' })
    const set = { state: 'dropped', dropReason: reason } as const
    return changeRecord(ctx, correctiveAction, record, set, { action: 'dropped', note: reason })
  },
})
