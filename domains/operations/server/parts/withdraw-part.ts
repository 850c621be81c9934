import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationPart, operationsContract } from '../../contract.ts'
import { requirePartState } from './require-part-state.ts'

/** Takes the part back while nobody has decided on it. */
export const withdrawPart = command(operationsContract.withdrawPart, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, operationPart, known)
    requirePartState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, operationPart, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
