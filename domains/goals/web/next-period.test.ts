import { expect, test } from 'vitest'
import { nextPeriod } from './next-period.ts'

const period = (rhythm: Parameters<typeof nextPeriod>[0], last?: string, today = '2026-12-31') =>
  Object.values(nextPeriod(rhythm, last, '2026-02-10', today) ?? {}).join(' ')

test('the next period follows the last one at the metric’s rhythm', () => {
  expect(period('day', '2026-03-01')).toBe('2026-03-02 2026-03-02')
  expect(period('week', '2026-03-01')).toBe('2026-03-02 2026-03-08')
  expect(period('month', '2026-02-28')).toBe('2026-03-01 2026-03-31')
  expect(period('month', '2026-11-30')).toBe('2026-12-01 2026-12-31')
  expect(period('quarter', '2026-03-31')).toBe('2026-04-01 2026-06-30')
})

test('the first period begins with the iteration and ends with the calendar’s month', () => {
  expect(period('month')).toBe('2026-02-10 2026-02-28')
})

test('what was read before the iteration began moves nothing', () => {
  expect(period('month', '2026-01-31')).toBe('2026-02-10 2026-02-28')
})

test('no period reaches beyond today', () => {
  expect(period('month', '2026-02-28', '2026-03-12')).toBe('2026-03-01 2026-03-12')
  expect(period('week', '2026-03-11', '2026-03-12')).toBe('2026-03-12 2026-03-12')
})

test('no day is proposed that is read already', () => {
  expect(nextPeriod('week', '2026-03-12', '2026-02-10', '2026-03-12')).toBeNull()
  expect(nextPeriod('day', '2026-03-12', '2026-02-10', '2026-03-12')).toBeNull()
})
