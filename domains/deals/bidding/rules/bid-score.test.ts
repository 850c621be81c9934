import { expect, test } from 'vitest'
import { bidScore } from './bid-score.ts'

test('scores are weighed, on a scale of a hundred', () => {
  const rows = [
    { weight: 3, score: 5 },
    { weight: 1, score: 1 },
  ]
  expect(bidScore(rows)).toBe('80.0')
  expect(bidScore([{ weight: 7, score: 5 }])).toBe('100.0')
  expect(bidScore([{ weight: 7, score: 0 }])).toBe('0.0')
  expect(bidScore([1, 1, 1].map((weight, index) => ({ weight, score: index })))).toBe('20.0')
  expect(bidScore([3, 4, 4].map(score => ({ weight: 1, score })))).toBe('73.3')
})

test('nothing weighed has no score', () => {
  expect(bidScore([])).toBeNull()
})
