import { expect, test } from 'vitest'
import { resourceGap } from './resource-gap.ts'

test('a gap is what is needed and not planned, to the hundredth', () => {
  expect(resourceGap({ need: '3', planned: '1.5' })).toBe('1.5')
  expect(resourceGap({ need: '0.30', planned: '0.1' })).toBe('0.2')
  expect(resourceGap({ need: '12', planned: null })).toBe('12')
})

test('as much as is needed, or more, leaves no gap', () => {
  expect(resourceGap({ need: '3.00', planned: '3' })).toBeNull()
  expect(resourceGap({ need: '3', planned: '4' })).toBeNull()
  expect(resourceGap({ need: '0', planned: null })).toBeNull()
})
