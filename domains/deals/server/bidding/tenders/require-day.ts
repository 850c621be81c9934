import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

type DayField = 'bondPaidOn' | 'bondEndOn' | 'openedOn' | 'resultOn' | 'contractOn'

/** Refuses a day that has not come yet: what is recorded has happened. */
export function requirePastDay({ today }: Context, date: string, field: string): void {
  if (date > today) throw refusal(biddingRefusals, 'tender.future_day', { date, today }, { field })
}

/** Refuses a day that comes before the one that it follows. */
export function requireDayAfter(
  { locale }: Context,
  later: { name: DayField; date: string; field: string },
  earlier: { name: DayField | 'deadline'; date: string | null },
): void {
  if (earlier.date === null || later.date >= earlier.date) return
  const { [later.name]: one, [earlier.name]: other } = tender.fields
  const words = { later: one.label[locale], date: later.date, earlier: other.label[locale], than: earlier.date }
  throw refusal(biddingRefusals, 'tender.before', words, { field: later.field })
}
