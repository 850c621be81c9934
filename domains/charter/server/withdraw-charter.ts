import { openRecord, withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { charter, charterContract } from '../contract.ts'
import { requireCharterState } from './require-state.ts'

/** Takes a submitted charter back while nobody has decided on it. */
export const withdrawCharter = command(charterContract.withdrawCharter, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, input) => {
    const record = await openRecord(ctx, charter, input)
    requireCharterState(ctx, record, ['in_approval'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, charter, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
