import { expect, test } from 'vitest'
import { summariseSatisfaction } from './summarise-satisfaction.ts'

const five = (...scores: number[]) => scores.map(score => ({ scale: 'five' as const, score }))
const ten = (...scores: number[]) => scores.map(score => ({ scale: 'ten' as const, score }))

test('nothing is said where nobody has answered', () => {
  expect(summariseSatisfaction([])).toEqual({
    five: { count: 0, average: null },
    ten: { count: 0, average: null, nps: null },
  })
})

test('each scale has its own average', () => {
  const { five: satisfied, ten: recommend } = summariseSatisfaction([...five(5, 4, 4), ...ten(10, 7)])
  expect(satisfied).toEqual({ count: 3, average: '4.3' })
  expect(recommend).toMatchObject({ count: 2, average: '8.5' })
})

test('the NPS is the share of 9 and 10 less the share of 0 to 6', () => {
  expect(summariseSatisfaction(ten(10, 9, 8, 7, 6)).ten.nps).toBe(20) // (2 - 1) / 5
  expect(summariseSatisfaction(ten(0, 6)).ten.nps).toBe(-100)
  expect(summariseSatisfaction(ten(7, 8)).ten.nps).toBe(0)
})
