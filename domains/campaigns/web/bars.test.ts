import { describe, expect, test } from 'vitest'
import { barOf, monthsOf } from './bars.ts'

const frame = { start: '2026-03-01', finish: '2026-03-10' }

describe('a bar', () => {
  test('lies where its days are', () => {
    expect(barOf({ start: '2026-03-02', finish: '2026-03-06' }, frame)).toEqual({ left: 10, width: 50 })
    expect(barOf({ start: '2026-03-10', finish: '2026-03-10' }, frame)).toEqual({ left: 90, width: 10 })
  })

  test('is cut off at the frame, and not drawn outside of it', () => {
    expect(barOf({ start: '2026-02-01', finish: '2026-04-01' }, frame)).toEqual({ left: 0, width: 100 })
    expect(barOf({ start: '2026-02-01', finish: '2026-02-28' }, frame)).toBeNull()
    expect(barOf({ start: '2026-03-11', finish: '2026-03-12' }, frame)).toBeNull()
    expect(barOf({ start: '2026-03-06', finish: '2026-03-02' }, frame)).toBeNull()
  })
})

test('the months of a frame follow each other over the turn of the year', () => {
  const months = monthsOf({ start: '2026-11-16', finish: '2027-01-14' })
  expect(months.map(one => one.month)).toEqual(['2026-11', '2026-12', '2027-01'])
  // 15 + 31 + 14 days are 60.
  expect(months.map(one => one.width)).toEqual([25, (31 / 60) * 100, (14 / 60) * 100])
})
