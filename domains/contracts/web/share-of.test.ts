import { expect, test } from 'vitest'
import { shareOf } from './share-of.ts'

test('a bar is as wide as its part of the whole', () => {
  expect(shareOf('25.00', '100.00')).toBe(25)
  expect(shareOf('1.00', '3.00')).toBe(33.33)
  expect(shareOf('0.00', '0.00')).toBe(0)
})
