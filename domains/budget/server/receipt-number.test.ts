import { expect, test } from 'vitest'
import { receiptNumber } from './receipt-number.ts'

test.each([
  ['2544 2000 0001 2345 6789', '25442000000123456789'],
  ['ｆｐ－００１', 'FP001'],
  ['fp–001', 'FP001'],
  ['收据7号', '收据7号'],
])('the receipt %j is %s', (given, plain) => {
  expect(receiptNumber(given)).toBe(plain)
})

test.each(['', '  ', '--', null, undefined])('%j is no receipt', given => {
  expect(receiptNumber(given)).toBeNull()
})
