import { compareMoney } from '@yingce/finance/money'

interface Bid {
  readonly id: string
  readonly price: string
  readonly rejected: boolean | null
}

/** The rank of each bid by its price, the lowest first; equal prices share a rank, a rejected bid has none. */
export function priceRanks(bids: readonly Bid[]): ReadonlyMap<string, number> {
  const counted = bids.filter(bid => !bid.rejected)
  return new Map(
    counted.map(bid => [bid.id, 1 + counted.filter(other => compareMoney(other.price, bid.price) < 0).length]),
  )
}
