import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'

/** Refuses a day before something else happened, or one that has not come yet. */
export function requireDay(ctx: Context, day: string, from: string | null, field: string): void {
  const first = from ?? day
  if (first <= day && day <= ctx.today) return
  throw refusal(sellingRefusals, 'proposal.day_out_of_order', { from: first, to: ctx.today }, { field })
}
