import { exceedsPercent } from '@yingce/finance/money'

/** How large a deviation is: days where it is one of time, else money against what was planned. */
export type Size =
  | { readonly kind: 'start' | 'finish'; readonly days: number }
  | { readonly kind: 'money'; readonly difference: string; readonly planned: string }

/** Is it large enough to need an answer? */
export function isOver(size: Size, days: number, percent: number): boolean {
  if (size.kind !== 'money') return Math.abs(size.days) > days
  return exceedsPercent(size.difference, size.planned, percent)
}
