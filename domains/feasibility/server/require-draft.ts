import type { Context } from '#kernel/command/context.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { feasibilityRefusals, feasibilityStudy } from '../contract.ts'
import type { Study } from './require-study-state.ts'

/** The study that a part belongs to, locked, while it is a draft: what was submitted stays as it was submitted. */
export async function requireDraft(ctx: Context, studyId: string): Promise<Study> {
  const record = await presentRecord(ctx, feasibilityStudy, { id: studyId })
  if (record.state === 'draft') return record
  const state = inSentence(feasibilityStudy.fields.state.options[record.state], ctx.locale)
  const next = NEXT[record.state][ctx.locale]
  throw refusal(feasibilityRefusals, 'feasibility_study.fixed', { number: record.number, state, next })
}

const ANEW = { zh: '要改请写新版。', en: 'Write a new version instead.' }
const NEXT = {
  submitted: { zh: '要改请先撤回。', en: 'Withdraw it first.' },
  decided: ANEW,
  superseded: ANEW,
}
