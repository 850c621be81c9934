import { expect, test } from 'vitest'
import { readAmount } from './read-amount.ts'

test.each([
  ['1234.5', '1234.50'],
  ['¥1,234.50', '1234.50'],
  ['12.5万', '125000.00'],
  ['0.3 亿元', '30000000.00'],
  ['100', '100.00'],
  ['1.005', null],
  ['12.34567万', '123456.70'],
  ['-5', null],
  ['约10', null],
  ['', null],
])('%s is read as %s', (text, amount) => expect(readAmount(text)).toBe(amount))
