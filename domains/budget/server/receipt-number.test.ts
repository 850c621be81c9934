import { expect, test } from 'vitest'
import { receiptNumber } from './receipt-number.ts'

test.each([
  ['2544 2000 0001 2345 6789', '25442000000123456789'],
  ['ｆｐ－００１', 'FP001'],
  ['fp–001', 'FP001'],
  ['№ 2026/ab-07_甲', 'NO2026/AB07_甲'],
  ['收据7号', '收据7号'],
])('the receipt %j is kept as it is, and compared as %s', (given, key) => {
  expect(receiptNumber(` ${given}\n`)).toEqual({ receiptNo: given, receiptKey: key })
})

test.each(['', '  ', '--', null])('%j is no receipt', given => {
  expect(receiptNumber(given)).toEqual({ receiptNo: null, receiptKey: null })
})
