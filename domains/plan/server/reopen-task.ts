import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, task } from '../contract.ts'
import { requireState } from './require-state.ts'

/** Takes a task up again that was done or cancelled. */
export const reopenTask = command(planContract.reopenTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, task, input)
    requireState(ctx, record, ['done', 'cancelled'], { zh: '重新打开', en: 'reopened' })
    const state = record.startedOn ? ('doing' as const) : ('todo' as const)
    const how = { action: 'reopened', note: input.reason }
    return changeRecord(
      ctx,
      task,
      record,
      { state, progress: record.progressLog?.at(-1)?.percent ?? null, doneOn: null },
      how,
    )
  },
})
