import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { documentsRefusals, planBook } from '../contract.ts'

type PlanBook = RecordOf<typeof planBook>

/** Refuses in words where the version is in another state. */
export function requireBookState(
  ctx: Context,
  record: PlanBook,
  state: PlanBook['state'],
  code: 'plan_book.not_draft' | 'plan_book.not_submitted',
): void {
  if (record.state === state) return
  const now = inSentence(planBook.fields.state.options[record.state], ctx.locale)
  throw refusal(documentsRefusals, code, { number: record.number, state: now })
}
