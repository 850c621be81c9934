import { fromMinorUnits, percentageOf, sumMoney, toMinorUnits } from '@yingce/finance/money'
import { isOpen, probabilityOf, type Stage } from './stages.ts'

interface Deal {
  readonly state: Stage
  readonly amount: string
  readonly currency: string
}

export interface Pipeline {
  /** One a currency: amounts of different ones are never added. */
  readonly sums: readonly CurrencySums[]
  readonly won: number
  readonly lost: number
  readonly winRate: string | null
}
interface CurrencySums {
  readonly currency: string
  readonly open: string
  readonly weighted: string
  readonly won: string
  readonly lost: string
}

/** What the opportunities come to: the open ones also weighted by the probability of their stages. */
export function pipelineOf(deals: readonly Deal[]): Pipeline {
  const currencies = [...new Set(deals.map(deal => deal.currency))].sort()
  const won = deals.filter(deal => deal.state === 'won').length
  const lost = deals.filter(deal => deal.state === 'lost').length
  return {
    sums: currencies.map(currency => sumsOf(currency, deals)),
    won,
    lost,
    winRate: percentageOf(String(won), String(won + lost)),
  }
}

/** The amount times the probability, rounded half up to the cent. */
export function weightedAmount({ state, amount }: Pick<Deal, 'state' | 'amount'>): string {
  return fromMinorUnits((toMinorUnits(amount) * BigInt(probabilityOf(state)) + 50n) / 100n)
}

function sumsOf(currency: string, deals: readonly Deal[]): CurrencySums {
  const own = deals.filter(deal => deal.currency === currency)
  const open = own.filter(deal => isOpen(deal.state))
  return {
    currency,
    open: sumMoney(open.map(deal => deal.amount)),
    weighted: sumMoney(open.map(weightedAmount)),
    won: sumMoney(own.filter(deal => deal.state === 'won').map(deal => deal.amount)),
    lost: sumMoney(own.filter(deal => deal.state === 'lost').map(deal => deal.amount)),
  }
}
