import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, fromDayNumber, toDayNumber } from './calendar-date.ts'
import { china2026 } from './tests/china-2026.ts'
import { indexWorkdays } from './workday-index.ts'

test('the Spring Festival counts nothing, its make-up Saturday counts', () => {
  // Thu 12, Fri 13, Sat 14 (make-up), then the festival from Sun 15 to Mon 23, Tue 24.
  const index = indexWorkdays(['2026-02-24', '2026-02-12', '2026-02-13', '2026-02-14', '2026-02-16'], china2026)
  expect(['2026-02-12', '2026-02-13', '2026-02-14', '2026-02-16', '2026-02-24'].map(index)).toEqual([0, 1, 2, 3, 3])
})

test('a day that was not given is not guessed', () => {
  expect(() => indexWorkdays(['2026-02-12'], china2026)('2026-02-13')).toThrow(RangeError)
})

const anyDate = fc.integer({ min: toDayNumber('2025-12-01'), max: toDayNumber('2027-01-31') }).map(fromDayNumber)

test('two days lie as far apart as the calendar counts between them', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 2, maxLength: 20 }), dates => {
      const index = indexWorkdays(dates, china2026)
      const [one = '', other = ''] = dates.toSorted()
      expect(index(other) - index(one)).toBe(china2026.workdaysBetween(addDays(one, -1), addDays(other, -1)))
    }),
  )
})
