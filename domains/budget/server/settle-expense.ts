import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { budgetContract, budgetRefusals, expense } from '../contract.ts'
import { requireExpenseState } from './require-expense-state.ts'

/** Says that an approved expense has been paid out. That may happen after the project went into its next iteration. */
export const settleExpense = command(budgetContract.settleExpense, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await readForChange(ctx, expense, input.id)
    if (input.version !== undefined) requireVersion(ctx, expense, record, input.version)
    await openPlace(ctx, record.projectId)
    requireExpenseState(ctx, record, ['approved'], { zh: '结清', en: 'settled' })
    const settledOn = input.on ?? ctx.today
    if (settledOn > ctx.today) throw refusal(budgetRefusals, 'expense.future', { date: settledOn }, { field: 'on' })
    return changeRecord(ctx, expense, record, { state: 'settled', settledOn }, { action: 'settled' })
  },
})
