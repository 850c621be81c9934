import { expect, test } from 'vitest'
import { chartPoints, steps } from './chart-points.ts'

test('amounts lie from the bottom to the top of the drawing, each at the start of its part', () => {
  expect(chartPoints(['0.00', '100.00'], '100.00', 200, 100)).toEqual([
    { x: 0, y: 100 },
    { x: 100, y: 0 },
  ])
})

test('where there is no money at all nothing is divided by zero', () => {
  expect(chartPoints(['0.00'], '0.00', 200, 100)).toEqual([{ x: 0, y: 100 }])
})

test('a line of steps runs level, steps, and reaches the end of the drawing', () => {
  const points = [
    { x: 0, y: 9 },
    { x: 5, y: 3 },
  ]
  expect(steps(points, 10)).toBe('M0,9H5V3H10')
  expect(steps([], 10)).toBe('')
})
