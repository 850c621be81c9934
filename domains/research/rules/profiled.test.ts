import { describe, expect, test } from 'vitest'
import { profileGaps } from './profiled.ts'

const said = [{ text: '响应快', source: null }]
const product = [{ name: '水质监测仪', traits: null }]
const price = [
  { product: '水质监测仪', price: '12800.00', currency: 'CNY', per: '台', seenOn: '2026-03-01', source: null },
]

describe('a competitor', () => {
  test('is profiled with strengths, weaknesses and a product', () => {
    expect(profileGaps({ strengths: said, weaknesses: said, products: product, prices: null })).toEqual([])
  })

  test('is profiled with a price instead of a product', () => {
    expect(profileGaps({ strengths: said, weaknesses: said, products: [], prices: price })).toEqual([])
  })

  test.each([
    ['strengths', { strengths: [], weaknesses: said, products: product, prices: price }],
    ['weaknesses', { strengths: said, weaknesses: null, products: product, prices: price }],
    ['products', { strengths: said, weaknesses: said, products: [], prices: null }],
  ] as const)('is not profiled without %s', (gap, profile) => {
    expect(profileGaps(profile as Parameters<typeof profileGaps>[0])).toEqual([gap])
  })
})
