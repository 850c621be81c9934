import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsRefusals, channelPartner } from '../../contract.ts'

export type ChannelPartner = RecordOf<typeof channelPartner>

/** Refuses a command that the partner's state does not allow. */
export function requirePartnerState(
  ctx: Context,
  { name, state }: ChannelPartner,
  allowed: readonly ChannelPartner['state'][],
  verb: Label,
): void {
  if (allowed.includes(state)) return
  const words = {
    name,
    state: inSentence(channelPartner.fields.state.options[state], ctx.locale),
    verb: verb[ctx.locale],
  }
  throw refusal(campaignsRefusals, 'channel_partner.wrong_state', words)
}
