import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaign, campaignsRefusals } from '../contract.ts'

export type Campaign = RecordOf<typeof campaign>

/** Refuses a command that the campaign's state does not allow. */
export function requireCampaignState(
  ctx: Context,
  record: Campaign,
  allowed: readonly Campaign['state'][],
  verb: Label,
): void {
  if (allowed.includes(record.state)) return
  const state = inSentence(campaign.fields.state.options[record.state], ctx.locale)
  throw refusal(campaignsRefusals, 'campaign.wrong_state', { name: record.name, state, verb: verb[ctx.locale] })
}

/** What has happened has a day that has come. */
export function requireCome(ctx: Context, date: string): void {
  if (date > ctx.today) throw refusal(campaignsRefusals, 'campaign.future', { date }, { field: 'on' })
}
