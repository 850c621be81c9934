import { expect, test } from 'vitest'
import { formatFileSize } from './file-size.ts'

test('a size is said in the unit that fits', () => {
  expect([0, 1023, 1024, 20_000, 1024 * 1024, 3_565_158].map(formatFileSize)).toEqual([
    ...['0 B', '1023 B', '1 KB', '20 KB', '1.0 MB', '3.4 MB'],
  ])
})
