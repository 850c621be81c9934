import { expect, test } from 'vitest'
import { small } from './use-thing.ts'

test('a label inside an English sentence is small, an abbreviation stays', () => {
  expect(small('Plan book')).toBe('plan book')
  expect(small('SWOT analysis')).toBe('SWOT analysis')
  expect(small('客户')).toBe('客户')
})
