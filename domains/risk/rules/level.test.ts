import { expect, test } from 'vitest'
import { levelOf, riskLevel, urgency, worstImpact } from './level.ts'

const judged = { probability: '4', timeImpact: '2', costImpact: null, qualityImpact: '5' } as const

test('the level grows with probability and impact alike', () => {
  expect([levelOf('1', '4'), levelOf('2', '4'), levelOf('4', '4'), levelOf('4', '5')]).toEqual([
    'low',
    'medium',
    'high',
    'extreme',
  ])
  expect([levelOf('1', '5'), levelOf('3', '3'), levelOf('2', '5')]).toEqual(['medium', 'medium', 'high'])
  expect(levelOf('5', '2')).toBe(levelOf('2', '5'))
})

test('the worst of the three impacts counts', () => {
  expect(worstImpact(judged)).toBe('5')
  expect(riskLevel(judged)).toBe('extreme')
  expect(worstImpact({ timeImpact: null, costImpact: null, qualityImpact: null })).toBeNull()
})

test('what has not been judged has no level and comes before all that has', () => {
  expect(riskLevel({ ...judged, probability: null })).toBeNull()
  expect(urgency({ ...judged, probability: null })).toBeGreaterThan(urgency({ ...judged, probability: '5' }))
})
