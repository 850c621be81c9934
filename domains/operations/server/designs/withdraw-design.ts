import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationDesign, operationsContract } from '../../contract.ts'
import { requireDesignState } from './require-design-state.ts'

/** Takes the design back while nobody has decided on it. */
export const withdrawDesign = command(operationsContract.withdrawDesign, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, operationDesign, known)
    requireDesignState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, operationDesign, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
