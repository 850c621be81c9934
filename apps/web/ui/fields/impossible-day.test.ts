import { expect, test } from 'vitest'
import { isImpossibleDay } from './impossible-day.ts'

test.each(['2026-02-30', '2026/2/30', '2026.13.1', '20260431', '2025-02-29', '0026-01-01'])(
  '%s is no day, however it is written',
  text => expect(isImpossibleDay(text)).toBe(true),
)

test.each(['2026-02-28', '2026/2/3', '20240229', '', '2026-02', '明天'])('“%s” is a day or not yet one', text =>
  expect(isImpossibleDay(text)).toBe(false),
)
