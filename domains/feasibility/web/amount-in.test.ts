import { expect, test } from 'vitest'
import { amountIn } from './amount-in.ts'

test('an amount may be typed with separators, or with full-width digits', () => {
  expect([amountIn('1,200.5'), amountIn('１２００'), amountIn(' 7 ')]).toEqual(['1200.5', '1200', '7'])
})

test('nothing and zero empty the cell', () => {
  expect([amountIn(''), amountIn('0'), amountIn('0.00')]).toEqual([null, null, null])
})

test('what is no amount is told apart from an empty cell', () => {
  for (const text of ['-5', '1.234', '12万', '1e3', '.5']) expect(amountIn(text), text).toBeUndefined()
})
