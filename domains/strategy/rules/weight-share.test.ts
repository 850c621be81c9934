import { expect, test } from 'vitest'
import { shareOf } from './weight-share.ts'

test('a weight is shown as its share of all weights', () => {
  expect(shareOf(25, 100)).toBe(25)
  // 1/3 = 33.3 %, 5/8 = 62.5 %
  expect(shareOf(1, 3)).toBe(33)
  expect(shareOf(5, 8)).toBe(63)
  expect(shareOf(0, 0)).toBe(0)
})
