import { expect, test } from 'vitest'
import { datesAhead } from './dates-ahead.ts'

test('the rhythm goes on from the next day, across the year', () => {
  expect(datesAhead('2026-11-20', 30, 2)).toEqual(['2026-12-20', '2027-01-19'])
  expect(datesAhead('2026-11-20', 30, 0)).toEqual([])
})
