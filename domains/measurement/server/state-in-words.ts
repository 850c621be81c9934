import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { adjustment } from '../contract.ts'

/** An adjustment's state as its reader calls it. */
export function stateInWords(ctx: Context, record: RecordOf<typeof adjustment>): string {
  return inSentence(adjustment.fields.state.options[record.state], ctx.locale)
}
