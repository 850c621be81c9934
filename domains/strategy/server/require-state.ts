import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { decision, strategyRefusals } from '../contract.ts'

export type Decision = RecordOf<typeof decision>

/** Refuses a command that the decision's state does not allow. */
export const requireState = stateGuard(decision, strategyRefusals, 'decision.wrong_state')

export function stateOf(ctx: Context, record: Decision): string {
  return inSentence(decision.fields.state.options[record.state], ctx.locale)
}
