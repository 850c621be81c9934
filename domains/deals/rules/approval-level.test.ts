import { describe, expect, test } from 'vitest'
import { beyondLimits, reachesPercent } from './approval-level.ts'

const sums = { list: '1000.00', gross: '900.00', net: '800.00', margin: '160.00' }

describe('the manager approves', () => {
  test('up to a tenth below the list price, and from a fifth of margin', () => {
    expect(beyondLimits(sums)).toEqual([])
  })
  test('not one cent more', () => {
    expect(beyondLimits({ ...sums, gross: '899.99' })).toEqual(['reduced'])
    expect(beyondLimits({ ...sums, margin: '159.99' })).toEqual(['thin'])
  })
  test('nothing whose cost is not known', () => {
    expect(beyondLimits({ ...sums, margin: null })).toEqual(['cost_unknown'])
  })
})

test('a margin of nothing reaches no percentage', () => {
  expect(reachesPercent('0.00', '0.00', 0)).toBe(false)
  expect(reachesPercent('125.00', '1000.00', 12.5)).toBe(true)
  expect(reachesPercent('124.99', '1000.00', 12.5)).toBe(false)
})
