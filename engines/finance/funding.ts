import { compareMoney, subtractMoney, sumMoney } from './money.ts'

/** An amount of one month, 'YYYY-MM'. */
export interface Dated {
  readonly month: string
  readonly amount: string
}

/** One month of a budget held against its funding; the gap is negative where money is missing. */
export interface FundedMonth {
  readonly month: string
  readonly uses: string
  readonly sources: string
  readonly cumulatedUses: string
  readonly cumulatedSources: string
  readonly gap: string
}

export interface Funding {
  readonly months: readonly FundedMonth[]
  readonly uses: string
  readonly sources: string
  /** Months at whose end more is spent than has come in; a total shortage shows in the last month too. */
  readonly short: readonly FundedMonth[]
}

/**
 * Holds uses against sources, in total and cumulated: money that comes in during a month may be spent in it and in
 * every later one. Only months in which something happens are listed, in order.
 */
export function fundingOf(uses: readonly Dated[], sources: readonly Dated[]): Funding {
  const names = [...new Set([...uses, ...sources].map(one => one.month))].sort()
  const months = names.map(month => ({
    month,
    uses: sumMoney(within(uses, one => one === month)),
    sources: sumMoney(within(sources, one => one === month)),
    ...cumulated(uses, sources, month),
  }))
  return {
    months,
    uses: sumMoney(uses.map(one => one.amount)),
    sources: sumMoney(sources.map(one => one.amount)),
    short: months.filter(month => compareMoney(month.gap, '0') < 0),
  }
}

function cumulated(uses: readonly Dated[], sources: readonly Dated[], until: string) {
  const cumulatedUses = sumMoney(within(uses, month => month <= until))
  const cumulatedSources = sumMoney(within(sources, month => month <= until))
  return { cumulatedUses, cumulatedSources, gap: subtractMoney(cumulatedSources, cumulatedUses) }
}

function within(amounts: readonly Dated[], holds: (month: string) => boolean): string[] {
  return amounts.filter(one => holds(one.month)).map(one => one.amount)
}
