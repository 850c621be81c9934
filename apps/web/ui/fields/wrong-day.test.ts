import { expect, test } from 'vitest'
import { wrongDay } from './wrong-day.ts'

test.each(['2026-02-30', '2026/2/30', '2026.13.1', '20260431', '2025-02-29', '0026-01-01'])(
  'there is no %s, however it is written',
  text => expect(wrongDay(text)).toBe('noSuchDay'),
)

test.each(['2026-02', '明天', '2-3', '20260'])('“%s” is no day', text => expect(wrongDay(text)).toBe('notADay'))

test.each(['2026-02-28', '2026/2/3', '20240229'])('%s is a day', text => expect(wrongDay(text)).toBeNull())
