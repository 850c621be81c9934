import { percentageOf } from '@yingce/finance/money'

/** How wide the bar of an amount is, in percent of the whole; of nothing it is nothing. */
export function shareOf(amount: string, whole: string): number {
  return Number(percentageOf(amount, whole, 2) ?? 0)
}
