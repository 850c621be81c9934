import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { budgetContract, expense } from '../contract.ts'
import { expenseToChange } from './expense-to-change.ts'
import { requireExpenseState } from './require-expense-state.ts'

/** Takes a submitted expense back while nobody has decided on it. */
export const withdrawExpense = command(budgetContract.withdrawExpense, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await expenseToChange(ctx, input)
    requireExpenseState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, expense, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})
