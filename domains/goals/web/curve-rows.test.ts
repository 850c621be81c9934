import { expect, test } from 'vitest'
import { curveRows } from './curve-rows.ts'

const curve = [
  { on: '2026-03-01', value: 0 },
  { on: '2026-03-11', value: 10 },
]

test('every day with a point of either line is a row, in order', () => {
  const progress = [
    { on: '2026-03-11', value: '8' },
    { on: '2026-03-06', value: '4.5' },
  ]
  expect(curveRows({ curve, progress })).toEqual([
    { on: '2026-03-01', target: 0, actual: null },
    { on: '2026-03-06', target: 5, actual: '4.5' },
    { on: '2026-03-11', target: 10, actual: '8' },
  ])
})

test('a reading beside the curve has no target', () => {
  expect(curveRows({ curve, progress: [{ on: '2026-04-01', value: '9' }] }).at(-1)).toEqual({
    ...{ on: '2026-04-01', target: null, actual: '9' },
  })
  expect(curveRows({ curve: [], progress: [] })).toEqual([])
})
