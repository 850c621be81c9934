import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { stakeholder, teamRefusals } from '../contract.ts'

export type Stakeholder = RecordOf<typeof stakeholder>

/** Refuses to decide a sign-off that has been decided. */
export function requireOpen(ctx: Context, { name, state }: Stakeholder, verb: Label): void {
  if (state === 'open') return
  const word = inSentence(stakeholder.fields.state.options[state], ctx.locale)
  throw refusal(teamRefusals, 'stakeholder.wrong_state', { name, state: word, verb: verb[ctx.locale] })
}

/** Refuses to reopen what nobody has decided. */
export function requireDecided({ name, state }: Stakeholder): void {
  if (state === 'open') throw refusal(teamRefusals, 'stakeholder.not_decided', { name })
}
