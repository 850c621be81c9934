import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { budgetContract, expense } from '../contract.ts'
import { expenseToChange } from './expense-to-change.ts'
import { expenseValues } from './expense-values.ts'
import { requireExpenseState } from './require-expense-state.ts'
import { endZeroSpend } from './revoke-zero-spend.ts'

/** Corrects an expense that nobody has approved. */
export const changeExpense = command(budgetContract.changeExpense, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await expenseToChange(ctx, input)
    requireExpenseState(ctx, record, ['draft', 'rejected'], { zh: '修改', en: 'changed' })
    const set = await expenseValues(ctx, record, input.set, record.id)
    await endZeroSpend(ctx, set.campaignId)
    return changeRecord(ctx, expense, record, set)
  },
})
