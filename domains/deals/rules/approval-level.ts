import { exceedsPercent, subtractMoney, toMinorUnits } from '@yingce/finance/money'
import type { QuoteSums } from './quote-sums.ts'

/** Within these a project's manager approves a proposal; beyond them its sponsor does. */
export const LIMITS = { reducedPercent: 10, marginPercent: 20 } as const

export type BeyondLimit = 'reduced' | 'thin' | 'cost_unknown'

/** What lies beyond the manager's limits; nothing where the manager may approve. */
export function beyondLimits(sums: Pick<QuoteSums, 'list' | 'gross' | 'net' | 'margin'>): BeyondLimit[] {
  const beyond: BeyondLimit[] = []
  if (exceedsPercent(subtractMoney(sums.list, sums.gross), sums.list, LIMITS.reducedPercent)) beyond.push('reduced')
  if (sums.margin === null) beyond.push('cost_unknown')
  else if (!reachesPercent(sums.margin, sums.net, LIMITS.marginPercent)) beyond.push('thin')
  return beyond
}

/** Is the margin at least so many percent of the net amount? Judged exactly; of nothing there is no margin. */
export function reachesPercent(margin: string, net: string, percent: number): boolean {
  const whole = toMinorUnits(net)
  // A percentage may have decimals: two of them are kept.
  return whole > 0n && toMinorUnits(margin) * 10_000n >= whole * BigInt(Math.round(percent * 100))
}
