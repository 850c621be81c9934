import { expect, test } from 'vitest'
import { priceRanks } from './price-rank.ts'

const bid = (id: string, price: string, rejected = false) => ({ id, price, rejected })

test('the lowest price is the first, equal ones share a rank, a rejected one has none', () => {
  const ranks = priceRanks([bid('a', '980000.10'), bid('b', '980000.09'), bid('c', '980000.10'), bid('d', '1', true)])
  expect(Object.fromEntries(ranks)).toEqual({ a: 2, b: 1, c: 2 })
})
