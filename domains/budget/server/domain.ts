import { defineDomain } from '#kernel/domain/domain.ts'
import { budgetContract, budgetEntities, budgetRefusals } from '../contract.ts'
import { addLine } from './add-line.ts'
import { addSource } from './add-source.ts'
import { changeExpense } from './change-expense.ts'
import { changeLine } from './change-line.ts'
import { changeSource } from './change-source.ts'
import { budgetApproved } from './checks/approved.ts'
import { budgetCategories } from './checks/categories.ts'
import { expensesSettled } from './checks/expenses-settled.ts'
import { withinBudget } from './checks/within-budget.ts'
import { withinFunding } from './checks/within-funding.ts'
import { confirmZeroSpend } from './confirm-zero-spend.ts'
import { copyBudget } from './copy-budget.ts'
import { draftBudget } from './draft-budget.ts'
import { dropLine } from './drop-line.ts'
import { dropSource } from './drop-source.ts'
import { enterExpense } from './enter-expense.ts'
import { followVersion } from './follow-version.ts'
import { onBudgetApproval } from './on-budget-approval.ts'
import { onExpense } from './on-expense.ts'
import { onExpenseApproval } from './on-expense-approval.ts'
import { readBudgetSheet } from './read-budget-sheet.ts'
import { reviseBudget } from './revise-budget.ts'
import { revokeZeroSpend } from './revoke-zero-spend.ts'
import { settleExpense } from './settle-expense.ts'
import { submitBudget } from './submit-budget.ts'
import { submitExpense } from './submit-expense.ts'
import { withdrawBudget } from './withdraw-budget.ts'
import { withdrawExpense } from './withdraw-expense.ts'

export { budgetDeliverables } from './deliverables.ts'
export { costHealth } from './health.ts'

export const budgetDomain = defineDomain({
  name: 'budget',
  entities: budgetEntities,
  contract: budgetContract,
  refusals: budgetRefusals,
  operations: {
    budgetSheet: readBudgetSheet,
    ...{ draftBudget, reviseBudget, submitBudget, withdrawBudget },
    ...{ addLine, changeLine, dropLine, addSource, changeSource, dropSource },
    ...{ enterExpense, changeExpense, submitExpense, withdrawExpense, settleExpense },
    ...{ confirmZeroSpend, revokeZeroSpend },
  },
  subscribers: [...onBudgetApproval, ...onExpenseApproval, ...onExpense, copyBudget, followVersion],
})

export const budgetChecks = [budgetApproved, budgetCategories, withinFunding, withinBudget, expensesSettled]
