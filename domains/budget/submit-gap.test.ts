import { expect, test } from 'vitest'
import { submitGap } from './submit-gap.ts'

test('an expense is submitted with its receipt number only', () => {
  expect(submitGap({ receiptNo: null })).toBe('receiptNo')
  expect(submitGap({ receiptNo: 'R77' })).toBeNull()
})
