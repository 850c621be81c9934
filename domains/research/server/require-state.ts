import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { researchRefusals, study } from '../contract.ts'

type Study = RecordOf<typeof study>

/** Refuses a command that the study's state does not allow. */
export function requireState(ctx: Context, record: Study, allowed: readonly Study['state'][], verb: Label): void {
  if (allowed.includes(record.state)) return
  const state = inSentence(study.fields.state.options[record.state], ctx.locale)
  throw refusal(researchRefusals, 'study.wrong_state', { title: record.title, state, verb: verb[ctx.locale] })
}
