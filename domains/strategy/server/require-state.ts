import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { decision, strategyRefusals } from '../contract.ts'

export type Decision = RecordOf<typeof decision>

/** Refuses a command that the decision's state does not allow. */
export function requireState(ctx: Context, record: Decision, allowed: readonly Decision['state'][], verb: Label): void {
  if (allowed.includes(record.state)) return
  const params = { question: record.question, state: stateOf(ctx, record), verb: verb[ctx.locale] }
  throw refusal(strategyRefusals, 'decision.wrong_state', params)
}

export function stateOf(ctx: Context, record: Decision): string {
  return inSentence(decision.fields.state.options[record.state], ctx.locale)
}
