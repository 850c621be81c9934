import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { budgetRefusals, expense } from '../contract.ts'

export type Expense = RecordOf<typeof expense>

/** Refuses a command that the expense's state does not allow. */
export const requireExpenseState = stateGuard(expense, budgetRefusals, 'expense.wrong_state')
