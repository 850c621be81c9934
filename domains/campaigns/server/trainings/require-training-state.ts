import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsRefusals, training } from '../../contract.ts'

export type Training = RecordOf<typeof training>

/** Refuses a command that the training's state does not allow. */
export function requireTrainingState(
  ctx: Context,
  { topic, state }: Training,
  allowed: readonly Training['state'][],
  verb: Label,
): void {
  if (allowed.includes(state)) return
  const words = { topic, state: inSentence(training.fields.state.options[state], ctx.locale), verb: verb[ctx.locale] }
  throw refusal(campaignsRefusals, 'training.wrong_state', words)
}
