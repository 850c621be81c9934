import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanText, ranksOf, weightedScore } from './weighted-score.ts'

const criteria = [
  { key: 'size', weight: 40 },
  { key: 'growth', weight: 30 },
  { key: 'reach', weight: 30 },
]
const scoreOf = (size: number, growth: number, reach: number) =>
  weightedScore(criteria, [
    { criterion: 'size', score: size },
    { criterion: 'growth', score: growth },
    { criterion: 'reach', score: reach },
  ])

describe('a weighted score', () => {
  test('is the mean by weight', () => {
    // (40·5 + 30·4 + 30·2) / 100 = 380 / 100
    expect(meanText(scoreOf(5, 4, 2))).toBe('3.80')
    // One third: (1·1 + 2·2) / 3 = 1.666...
    const thirds = weightedScore(
      [
        { key: 'a', weight: 1 },
        { key: 'b', weight: 2 },
      ],
      [
        { criterion: 'a', score: 1 },
        { criterion: 'b', score: 2 },
      ],
    )
    expect(meanText(thirds)).toBe('1.67')
  })

  test('rounds half up: (1·1 + 199·2) / 200 = 1.995', () => {
    expect(meanText({ points: 399, weight: 200, missing: [] })).toBe('2.00')
  })

  test('is none before every criterion is scored', () => {
    const partly = weightedScore(criteria, [{ criterion: 'size', score: 5 }])
    expect(partly.missing).toEqual(['growth', 'reach'])
    expect(meanText(partly)).toBeNull()
    expect(meanText(weightedScore([], []))).toBeNull()
  })

  test('ignores scores on criteria that are no longer asked', () => {
    const scores = [...criteria.map(({ key }) => ({ criterion: key, score: 3 })), { criterion: 'gone', score: 5 }]
    expect(meanText(weightedScore(criteria, scores))).toBe('3.00')
  })
})

describe('ranks', () => {
  test('share a place where scores are equal, and skip the next', () => {
    // 2.5 / 1 and 5 / 2 are the same mean.
    const scores = [
      { points: 5, weight: 2, missing: [] },
      { points: 250, weight: 100, missing: [] },
      { points: 1, weight: 1, missing: [] },
      { points: 9, weight: 1, missing: ['reach'] },
    ]
    expect(ranksOf(scores)).toEqual([1, 1, 3, null])
  })

  test('tell apart means that look the same in two decimals', () => {
    const scores = [
      { points: 33_333, weight: 10_000, missing: [] },
      { points: 33_334, weight: 10_000, missing: [] },
    ]
    expect(scores.map(meanText)).toEqual(['3.33', '3.33'])
    expect(ranksOf(scores)).toEqual([2, 1])
  })

  test('follow from the scores alone, whatever their order', () => {
    const score = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 12 }), rows => {
        const means = rows.map(row => scoreOf(...row))
        const ranks = ranksOf(means)
        const turned = ranksOf([...means].reverse()).reverse()
        expect(turned).toEqual(ranks)
        expect(Math.min(...(ranks as number[]))).toBe(1)
      }),
    )
  })
})
