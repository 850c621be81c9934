import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsRefusals, contentItem } from '../contract.ts'

type Content = RecordOf<typeof contentItem>

/** Refuses a command that the content's state does not allow. */
export function requireContentState(
  ctx: Context,
  record: Content,
  allowed: readonly Content['state'][],
  verb: Label,
): void {
  if (allowed.includes(record.state)) return
  const state = inSentence(contentItem.fields.state.options[record.state], ctx.locale)
  throw refusal(campaignsRefusals, 'content_item.wrong_state', { title: record.title, state, verb: verb[ctx.locale] })
}
