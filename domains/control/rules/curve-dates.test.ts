import { expect, test } from 'vitest'
import { curveDates } from './curve-dates.ts'

test('a curve goes week by week to its last day, and has today', () => {
  expect(curveDates('2026-11-02', '2026-11-18', '2026-11-11')).toEqual([
    ...['2026-11-02', '2026-11-09', '2026-11-11', '2026-11-16', '2026-11-18'],
  ])
})

test('it goes on to today where that lies behind the plan, and starts with the plan where today lies before', () => {
  expect(curveDates('2026-11-02', '2026-11-03', '2026-11-10')).toEqual([
    ...['2026-11-02', '2026-11-03', '2026-11-09', '2026-11-10'],
  ])
  expect(curveDates('2026-11-02', '2026-11-03', '2026-10-01')).toEqual(['2026-11-02', '2026-11-03'])
})

test('a plan of many years keeps to what can be read', () => {
  expect(curveDates('2026-01-01', '2036-01-01', '2026-01-01').length).toBeLessThan(64)
})
