import { requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budgetContract, budgetRefusals, expense } from '../contract.ts'
import { submitGap } from '../submit-gap.ts'
import { expenseToChange } from './expense-to-change.ts'
import { expenseValues } from './expense-values.ts'
import { type Expense, requireExpenseState } from './require-expense-state.ts'

/** Whoever of them has not submitted it decides. */
const APPROVERS = ['project_manager', 'finance', 'sponsor']

/** Sends an expense to be approved by somebody else: with its receipt, whose number may come along with the submission. */
export const submitExpense = command(budgetContract.submitExpense, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await expenseToChange(ctx, input)
    requireExpenseState(ctx, record, ['draft', 'rejected'], { zh: '提交', en: 'submitted' })
    const { receiptNo = record.receiptNo } = input
    const receipt = await expenseValues(ctx, record, { receiptNo }, record.id)
    const gap = submitGap(receipt)
    if (gap) throw refusal(budgetRefusals, 'expense.no_receipt', {}, { field: gap })
    const set = { ...receipt, state: 'submitted' } as const
    const submitted = await changeRecord(ctx, expense, record, set, { action: 'submitted' })
    await askToApprove(ctx, submitted)
    return submitted
  },
})

async function askToApprove(ctx: Context, submitted: Expense): Promise<void> {
  const what = `${submitted.item} ${inThousands(submitted.amount)}`
  const unit = currencyUnit(submitted.currency)
  await requestApproval(ctx, {
    subject: { id: submitted.id, type: expense.type, version: submitted.version },
    title: { zh: `批准费用“${what} ${unit.zh}”`, en: `Approve the expense “${what} ${unit.en}”` },
    projectId: submitted.projectId,
    by: { mode: 'any', roles: APPROVERS },
    snapshot: submitted,
  })
}
