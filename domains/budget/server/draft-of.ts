import type { Context } from '#kernel/command/context.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budget, budgetRefusals } from '../contract.ts'

type Budget = RecordOf<typeof budget>

/** The budget that a line or source belongs to, locked; only a draft may change. */
export async function draftOf(ctx: Context, budgetId: string): Promise<Budget> {
  const record = await presentRecord(ctx, budget, { id: budgetId })
  requireBudgetState(ctx, record, ['draft'], { zh: '修改', en: 'changed' })
  return record
}

export function requireBudgetState(
  ctx: Context,
  record: Budget,
  allowed: readonly Budget['state'][],
  verb: Label,
): void {
  if (allowed.includes(record.state)) return
  const state = inSentence(budget.fields.state.options[record.state], ctx.locale)
  throw refusal(budgetRefusals, 'budget.wrong_state', { number: record.number, state, verb: verb[ctx.locale] })
}
