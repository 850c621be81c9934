import { expect, test } from 'vitest'
import { resultOf, tally } from './attendance.ts'

const row = (attended: boolean, score: number | null) => ({ attended, score })

test('the pass mark itself passes, one point less does not', () => {
  expect(resultOf(row(true, 60), 60)).toBe('passed')
  expect(resultOf(row(true, 59), 60)).toBe('failed')
  expect(resultOf(row(true, 0), 0)).toBe('passed')
})

test('who was not there has no result, and who has no score is open', () => {
  expect(resultOf(row(false, null), 60)).toBe('absent')
  expect(resultOf(row(true, null), 60)).toBe('open')
})

test('a list is summed up: listed, attended, scored, passed', () => {
  const rows = [row(true, 90), row(true, 40), row(true, null), row(false, null)]
  expect(tally(rows, 60)).toEqual({ listed: 4, attended: 3, scored: 2, passed: 1 })
  expect(tally([], 60)).toEqual({ listed: 0, attended: 0, scored: 0, passed: 0 })
})
