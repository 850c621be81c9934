export interface SeenPrice {
  readonly product: string
  readonly price: string
  readonly currency: string
  readonly per: string | null
  readonly seenOn: string
}

/** What one product costs now, and what it cost before where that was seen. */
export interface PriceLine extends SeenPrice {
  readonly before: { readonly price: string; readonly seenOn: string } | null
}

/** The latest price of each product with the one seen before it, in the order in which products were first noted. */
export function priceLines(prices: readonly SeenPrice[]): PriceLine[] {
  const byProduct = new Map<string, SeenPrice[]>()
  for (const one of prices) {
    const key = [one.product.trim(), one.currency, one.per ?? ''].join('\n')
    byProduct.set(key, [...(byProduct.get(key) ?? []), one])
  }
  return [...byProduct.values()].flatMap(seen => {
    const [latest, before] = seen.toSorted((one, other) => (one.seenOn < other.seenOn ? 1 : -1))
    return latest ? [{ ...latest, before: before ? { price: before.price, seenOn: before.seenOn } : null }] : []
  })
}
