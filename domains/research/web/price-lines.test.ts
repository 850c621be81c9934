import { expect, test } from 'vitest'
import { priceLines } from './price-lines.ts'

const seen = (product: string, price: string, seenOn: string, currency = 'CNY') => ({
  ...{ product, price, seenOn, currency },
  per: '台',
})

test('a product shows its latest price and the one before it, whatever the order they were noted in', () => {
  const prices = [
    seen('监测仪', '9800.00', '2026-03-01'),
    seen('探头', '1200.00', '2026-02-01'),
    seen('监测仪', '9200.00', '2026-09-15'),
    seen('监测仪', '10500.00', '2025-06-01'),
  ]
  expect(priceLines(prices)).toEqual([
    { ...seen('监测仪', '9200.00', '2026-09-15'), before: { price: '9800.00', seenOn: '2026-03-01' } },
    { ...seen('探头', '1200.00', '2026-02-01'), before: null },
  ])
})

test('prices in two currencies are two lines', () => {
  const prices = [seen('监测仪', '9800.00', '2026-03-01'), seen('监测仪', '1400.00', '2026-04-01', 'USD')]
  expect(priceLines(prices).map(line => [line.currency, line.before])).toEqual([
    ['CNY', null],
    ['USD', null],
  ])
})
