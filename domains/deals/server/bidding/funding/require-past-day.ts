import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

/** Refuses a day that has not come yet: what is recorded has happened. */
export function requirePastDay({ today }: Context, date: string, field: string): void {
  if (date > today) throw refusal(biddingRefusals, 'funding_application.future_day', { date, today }, { field })
}
