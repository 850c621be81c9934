import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budgetContract, budgetRefusals, expense } from '../contract.ts'
import { expenseToChange } from './expense-to-change.ts'
import { requireExpenseState } from './require-expense-state.ts'

/** Says that an approved expense has been paid out. */
export const settleExpense = command(budgetContract.settleExpense, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await expenseToChange(ctx, input)
    requireExpenseState(ctx, record, ['approved'], { zh: '结清', en: 'settled' })
    const settledOn = input.on ?? ctx.today
    if (settledOn > ctx.today) throw refusal(budgetRefusals, 'expense.future', { date: settledOn }, { field: 'on' })
    return changeRecord(ctx, expense, record, { state: 'settled', settledOn }, { action: 'settled' })
  },
})
