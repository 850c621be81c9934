import { expect, test } from 'vitest'
import { instantIn } from './instant-in.ts'
import { formatMoment } from './moment.ts'

test('what the clocks of a zone show becomes a moment', () => {
  expect(instantIn('2026-11-28 14:05', 'Asia/Shanghai')).toBe('2026-11-28T06:05:00.000Z')
  expect(instantIn('2026-01-15 09:00', 'America/New_York')).toBe('2026-01-15T14:00:00.000Z')
  expect(instantIn('2026-07-15 09:00', 'America/New_York')).toBe('2026-07-15T13:00:00.000Z')
})

test('a moment that is shown and read again stays the same', () => {
  for (const zone of ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'UTC'])
    expect(formatMoment(instantIn('2026-03-29 03:30', zone), zone), zone).toBe('2026-03-29 03:30')
})
