import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { skillGapAnswer, teamRefusals } from '../../contract.ts'

interface Given {
  readonly answer: RecordOf<typeof skillGapAnswer>['answer']
  readonly dueOn?: string | null | undefined
}

/** Refuses an answer that has no day: only a gap that is accepted needs none. */
export function requireDue({ locale }: Context, { answer, dueOn }: Given): void {
  if (answer === 'accept' || dueOn) return
  const words = { answer: skillGapAnswer.fields.answer.options[answer][locale] }
  throw refusal(teamRefusals, 'skill_gap.due_missing', words, { field: 'dueOn' })
}
