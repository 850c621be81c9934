import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  ['2026年3月1日', '2026-03-01'],
  ['２０２６年３月１日', '2026-03-01'],
  ['2026-03-01 09:30:00', '2026-03-01'],
  // 46082 days after 1899-12-30: a spreadsheet shows 2026-03-01.
  ['46082', '2026-03-01'],
  ['2026-02-30', null],
  ['3/1/2026', null],
  ['明天', null],
])('%s is read as %s', (text, date) => expect(readDate(text)).toBe(date))
