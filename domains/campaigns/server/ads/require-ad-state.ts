import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { adPlacement, campaignsRefusals } from '../../contract.ts'

export type AdPlacement = RecordOf<typeof adPlacement>

/** Refuses a command that the ad's state does not allow. */
export const requireAdState = stateGuard(adPlacement, campaignsRefusals, 'ad_placement.wrong_state')

/** What happened, happened by today. */
export function requireAdDay({ today }: Context, date: string): void {
  if (date > today) throw refusal(campaignsRefusals, 'ad_placement.future', { date, today }, { field: 'on' })
}
