import { expect, test } from 'vitest'
import { byRequirementNumber, nextRequirementNumber } from './requirement-number.ts'

test('a number follows the highest one that was ever given, also past a gap', () => {
  expect(nextRequirementNumber([])).toBe('R-001')
  expect(nextRequirementNumber(['R-002', 'R-007', 'R-001'])).toBe('R-008')
  expect(nextRequirementNumber(['R-999'])).toBe('R-1000')
})

test('requirements are ordered by their numbers, not by their letters', () => {
  const lines = ['R-1000', 'R-010', 'R-999', 'R-002'].map(number => ({ number }))
  expect(byRequirementNumber(lines).map(line => line.number)).toEqual(['R-002', 'R-010', 'R-999', 'R-1000'])
})
