import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { budgetContract, expense } from '../contract.ts'
import { expenseValues } from './expense-values.ts'
import { endZeroSpend } from './revoke-zero-spend.ts'

/** Enters money that was spent. A confirmation that the campaign cost nothing ends with it. */
export const enterExpense = command(budgetContract.enterExpense, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    requireCreate(ctx, expense, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    const values = await expenseValues(ctx, place, input)
    await endZeroSpend(ctx, input.campaignId)
    return insertRecord(ctx, expense, { ...values, ...place })
  },
})
