import { expect, test } from 'vitest'
import { isBeyondFloor, isFigure } from './beyond-floor.ts'

test('a price below its floor and days above theirs go too far', () => {
  expect(isBeyondFloor('at_least', '98000', '97999.99')).toBe(true)
  expect(isBeyondFloor('at_least', '98000', '98000.00')).toBe(false)
  expect(isBeyondFloor('at_most', '45', '45.5')).toBe(true)
  expect(isBeyondFloor('at_most', '45', '30')).toBe(false)
})

test('a figure is a plain number, without unit or words', () => {
  expect(['98000', '-3', '12.5', ' 7 '].map(isFigure)).toEqual([true, true, true, true])
  expect(['45 天', '三成', '', '1,000', '1.2.3'].map(isFigure)).toEqual([false, false, false, false, false])
})
