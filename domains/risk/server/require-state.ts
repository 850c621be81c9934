import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { issue, risk, riskRefusals } from '../contract.ts'

export type Risk = RecordOf<typeof risk>
export type Issue = RecordOf<typeof issue>

/** Refuses a command that the risk's state does not allow. */
export function requireRiskState(ctx: Context, record: Risk, allowed: readonly Risk['state'][], verb: Label): void {
  if (allowed.includes(record.state)) return
  const state = inSentence(risk.fields.state.options[record.state], ctx.locale)
  throw refusal(riskRefusals, 'risk.wrong_state', { event: record.event, state, verb: verb[ctx.locale] })
}

/** Refuses a command that the issue's state does not allow. */
export function requireIssueState(ctx: Context, record: Issue, allowed: Issue['state'], verb: Label): void {
  if (record.state === allowed) return
  const state = inSentence(issue.fields.state.options[record.state], ctx.locale)
  throw refusal(riskRefusals, 'issue.wrong_state', { title: record.title, state, verb: verb[ctx.locale] })
}
