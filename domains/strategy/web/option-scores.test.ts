import { expect, test } from 'vitest'
import { optionScores } from './option-scores.ts'

const option = (key: string) => ({ key, name: key, description: null, pros: null, cons: null })

test('options are ranked by their weighted means, once they are scored on every criterion', () => {
  const scores = optionScores({
    options: [option('a'), option('b'), option('c')],
    criteria: [
      { key: 'c1', name: '毛利', weight: 60 },
      { key: 'c2', name: '难度', weight: 40 },
    ],
    scores: [
      { option: 'a', criterion: 'c1', score: 3 },
      { option: 'a', criterion: 'c2', score: 4 },
      { option: 'b', criterion: 'c1', score: 5 },
      { option: 'b', criterion: 'c2', score: 2 },
      { option: 'c', criterion: 'c1', score: 5 },
    ],
  })
  // a: (60·3 + 40·4) / 100 = 3.40, b: (60·5 + 40·2) / 100 = 3.80
  expect([...scores]).toEqual([
    ['a', { mean: '3.40', rank: 2 }],
    ['b', { mean: '3.80', rank: 1 }],
    ['c', { mean: null, rank: null }],
  ])
})
