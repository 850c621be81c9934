import { expect, test } from 'vitest'
import { amountSaid, unitSaid } from './money-said.ts'

const zh = { language: 'zh', currency: 'CNY' } as const
const en = { language: 'en', currency: 'CNY' } as const

test('a Chinese document says 元 behind the amount, an English one the code before it', () => {
  expect([amountSaid(zh, '9800.00'), amountSaid(en, '9800.00')]).toEqual(['9,800.00 元', 'CNY 9,800.00'])
  expect([unitSaid(zh), unitSaid(en)]).toEqual(['元', 'CNY'])
})

test('a price in another currency is said in that one', () => {
  expect(amountSaid(zh, '120.00', 'EUR')).toBe('120.00 EUR')
})
