import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budgetRefusals, expense } from '../contract.ts'

export type Expense = RecordOf<typeof expense>

/** Refuses a command that the expense's state does not allow. */
export function requireExpenseState(
  ctx: Context,
  record: Expense,
  allowed: readonly Expense['state'][],
  verb: Label,
): void {
  if (allowed.includes(record.state)) return
  const state = inSentence(expense.fields.state.options[record.state], ctx.locale)
  throw refusal(budgetRefusals, 'expense.wrong_state', { item: record.item, state, verb: verb[ctx.locale] })
}
