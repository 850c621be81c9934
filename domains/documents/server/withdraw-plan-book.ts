import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { documentsContract, planBook } from '../contract.ts'
import { requireBookState } from './require-book-state.ts'

/** Takes a submitted version back while nobody has decided on it. */
export const withdrawPlanBook = command(documentsContract.withdrawPlanBook, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, planBook, input)
    requireBookState(ctx, record, 'submitted', 'plan_book.not_submitted')
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, planBook, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
