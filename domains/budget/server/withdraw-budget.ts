import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { budget, budgetContract } from '../contract.ts'
import { requireBudgetState } from './draft-of.ts'

/** Takes a submitted budget back while nobody has decided on it. */
export const withdrawBudget = command(budgetContract.withdrawBudget, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, budget, input)
    requireBudgetState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, budget, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
