import { expect, test } from 'vitest'
import { fitting } from './use-fitting-columns.ts'

test('columns at the end give way where there is no room', () => {
  expect(fitting([140, 100, 100, 100], 1000)).toBe(4)
  expect(fitting([140, 100, 100, 100], 420)).toBe(3)
  expect(fitting([140, 100, 100, 100], 419)).toBe(2)
})

test('the title always stays', () => {
  expect(fitting([140, 100], 50)).toBe(1)
})
