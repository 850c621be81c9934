import { expect, test } from 'vitest'
import { relativeDay } from './relative-day.ts'

test('a figure stands apart from the Chinese after it', () => {
  expect(relativeDay('2026-11-01', '2026-11-30', 'zh-CN')).toBe('29 天前')
  expect(relativeDay('2026-12-03', '2026-11-30', 'zh-CN')).toBe('3 天后')
  expect(relativeDay('2027-03-01', '2026-11-30', 'zh-CN')).toBe('3 个月后')
  expect(relativeDay('2026-12-01', '2026-11-30', 'zh-CN')).toBe('明天')
  expect(relativeDay('2026-12-03', '2026-11-30', 'en')).toBe('in 3 days')
})
