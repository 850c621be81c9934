import { expect, test } from 'vitest'
import { balanceOf, isPest } from './pest.ts'

test('what the environment does counts good against bad, by strength; what is not weighed yet does not count', () => {
  const good = { impact: 'good', strength: 4 } as const
  const bad = { impact: 'bad', strength: 3 } as const
  expect(balanceOf([good, bad])).toBe(1)
  expect(balanceOf([bad, { impact: 'good', strength: null }, { impact: null, strength: 5 }])).toBe(-3)
  expect(balanceOf([])).toBe(0)
})

test('channels, seasons and what has no area are no part of the environment', () => {
  const areas = ['policy', 'economy', 'society', 'technology', 'channel', 'season', 'other', null] as const
  expect(areas.filter(area => isPest({ area }))).toEqual(['policy', 'economy', 'society', 'technology'])
})
