import { type Funding, fundingOf } from '@yingce/finance/funding'

/** A budget's lines held against its sources, which count from the month in which they become available. */
export function budgetFunding(
  lines: readonly { month: string; amount: string }[],
  sources: readonly { availableFrom: string; amount: string }[],
): Funding {
  const dated = sources.map(({ availableFrom, amount }) => ({ month: availableFrom.slice(0, 7), amount }))
  return fundingOf(lines, dated)
}
