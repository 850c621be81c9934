import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planRefusals, task } from '../contract.ts'

type Task = RecordOf<typeof task>

/** Refuses a command that the task's state does not allow. */
export function requireState(ctx: Context, record: Task, allowed: readonly Task['state'][], verb: Label): void {
  if (allowed.includes(record.state)) return
  const state = inSentence(task.fields.state.options[record.state], ctx.locale)
  throw refusal(planRefusals, 'task.wrong_state', { title: record.title, state, verb: verb[ctx.locale] })
}
