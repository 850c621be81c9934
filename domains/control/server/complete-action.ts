import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, correctiveAction } from '../contract.ts'
import { requireActionState } from './require-state.ts'

/** The action is done, with what it has brought. */
export const completeAction = command(controlContract.completeAction, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { effect, ...known }) => {
    const record = await presentRecord(ctx, correctiveAction, known)
    requireActionState(ctx, record, ['open'], { zh: '完成', en: 'completed' })
    const set = { state: 'done', effect, doneOn: ctx.today } as const
    return changeRecord(ctx, correctiveAction, record, set, { action: 'finished' })
  },
})
