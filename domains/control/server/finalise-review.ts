import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { controlContract, controlRefusals, performanceReview } from '../contract.ts'
import { requireLead } from './require-lead.ts'
import { type Review, requireReviewState } from './require-state.ts'

const NEEDED = ['timeScore', 'timeNote', 'qualityScore', 'qualityNote', 'quantityScore', 'quantityNote'] as const

/** Makes a review final, once time, quality and quantity each have a score and what it rests on. */
export const finaliseReview = command(controlContract.finaliseReview, {
  allow: whoMay('write', 'control'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, performanceReview, known)
    await requireLead(ctx, record.projectId, record.personId)
    requireReviewState(ctx, record, ['draft'], { zh: '定稿', en: 'made final' })
    requireEnded(ctx, record)
    requireJudged(ctx, record)
    const set = { state: 'final', finalOn: ctx.today } as const
    return changeRecord(ctx, performanceReview, record, set, { action: 'finalised' })
  },
})

function requireEnded({ today }: Context, { name, periodEnd: end }: Review): void {
  if (end > today) throw refusal(controlRefusals, 'performance_review.future_period', { name, end })
}

function requireJudged(ctx: Context, record: Review): void {
  const missing = NEEDED.filter(name => !record[name]?.trim())
  if (missing.length === 0) return
  const labels = missing.map(name => inSentence(performanceReview.fields[name].label, ctx.locale))
  const words = { missing: labels.join(ctx.locale === 'zh' ? '、' : ', ') }
  throw refusal(controlRefusals, 'performance_review.incomplete', words)
}
