import { expect, test } from 'vitest'
import { strategyOf } from './strategy.ts'

test('power and interest, high from 4 on, say how a stakeholder is met', () => {
  expect(strategyOf({ power: '4', interest: '4' })).toBe('manage_closely')
  expect(strategyOf({ power: '5', interest: '3' })).toBe('keep_satisfied')
  expect(strategyOf({ power: '3', interest: '5' })).toBe('keep_informed')
  expect(strategyOf({ power: '3', interest: '3' })).toBe('monitor')
  expect(strategyOf({ power: '1', interest: '1' })).toBe('monitor')
})

test('nobody is met by a guess: both have to be judged', () => {
  expect(strategyOf({ power: '5', interest: null })).toBeNull()
  expect(strategyOf({ power: null, interest: '5' })).toBeNull()
})
