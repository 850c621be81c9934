import { requestApproval } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budgetContract, budgetRefusals, expense } from '../contract.ts'
import { submitGap } from '../submit-gap.ts'
import { expenseToChange } from './expense-to-change.ts'
import { requireExpenseState } from './require-expense-state.ts'

/** Whoever of them has not submitted it decides. */
const APPROVERS = ['project_manager', 'finance', 'sponsor']

/** Sends an expense with its receipt to be approved by somebody else. */
export const submitExpense = command(budgetContract.submitExpense, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await expenseToChange(ctx, input)
    requireExpenseState(ctx, record, ['draft', 'rejected'], { zh: '提交', en: 'submitted' })
    const gap = submitGap(record)
    if (gap) throw refusal(budgetRefusals, 'expense.no_receipt', {}, { field: gap })
    const submitted = await changeRecord(ctx, expense, record, { state: 'submitted' }, { action: 'submitted' })
    const what = `${record.item} ${inThousands(record.amount)}`
    const unit = currencyUnit(record.currency)
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: expense.type, version: submitted.version },
      title: { zh: `批准费用“${what} ${unit.zh}”`, en: `Approve the expense “${what} ${unit.en}”` },
      projectId: record.projectId,
      by: { mode: 'any', roles: APPROVERS },
      snapshot: submitted,
    })
    return submitted
  },
})
