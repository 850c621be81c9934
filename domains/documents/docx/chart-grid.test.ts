import { expect, test } from 'vitest'
import { columnName, dayNumber, gridOf } from './chart-grid.ts'

test('a day has the number that a spreadsheet gives it', () => {
  expect([dayNumber('1900-03-01'), dayNumber('2026-03-01')]).toEqual([61, 46082])
})

test('a span of one day is one day long', () => {
  const chart = { type: 'spans', startName: 's', daysName: 'd' } as const
  const spans = [
    { name: '展会', start: '2026-11-09', finish: '2026-11-20' },
    { name: '签约', start: '2026-11-20', finish: '2026-11-20' },
  ]
  expect(gridOf({ ...chart, spans }).series.map(one => one.values)).toEqual([
    [46335, 46346],
    [12, 1],
  ])
})

test('columns are named as in a spreadsheet', () => {
  expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
})
