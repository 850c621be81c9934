import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, need } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** Nothing of the product meets the need: the customer is told what there is instead. */
export const answerNeed = command(customersContract.answerNeed, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { answer, ...known }) => {
    const record = await openRecord(ctx, need, known)
    requireNeedState(ctx, record, ['open'], { zh: '答复', en: 'answered' })
    return changeRecord(ctx, need, record, { state: 'answered', answer }, { action: 'answered' })
  },
})
