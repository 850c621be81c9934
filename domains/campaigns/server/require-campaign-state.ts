import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaign, campaignsRefusals } from '../contract.ts'

export type Campaign = RecordOf<typeof campaign>

/** Refuses a command that the campaign's state does not allow. */
export const requireCampaignState = stateGuard(campaign, campaignsRefusals, 'campaign.wrong_state')

/** What has happened has a day that has come. */
export function requireCome(ctx: Context, date: string): void {
  if (date > ctx.today) throw refusal(campaignsRefusals, 'campaign.future', { date }, { field: 'on' })
}
