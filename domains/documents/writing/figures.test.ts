import { expect, test } from 'vitest'
import { amountText, numberText } from './figures.ts'

test('an amount keeps every digit, however large', () => {
  expect(amountText('90071992547409931.25')).toBe('90,071,992,547,409,931.25')
  expect([amountText('0.1'), amountText('-1234.5'), amountText(null)]).toEqual(['0.10', '-1,234.50', '—'])
})

test('a number loses the zeros that say nothing', () => {
  expect([numberText('8.500000'), numberText('45211'), numberText(1843), numberText(null)]).toEqual([
    ...['8.5', '45,211', '1,843', '—'],
  ])
})
