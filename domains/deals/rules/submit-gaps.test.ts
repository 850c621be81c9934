import { expect, test } from 'vitest'
import { submitGap } from './submit-gaps.ts'

const WRITTEN = { summary: '概述', finalScope: '范围' }
const line = (number: string, criterion: string | null, state = 'included') => ({ number, criterion, state })

test('words come first, then a requirement in scope, then every criterion', () => {
  expect(submitGap({ summary: ' ', finalScope: null }, [])).toEqual({ kind: 'parts', parts: ['summary', 'finalScope'] })
  expect(submitGap(WRITTEN, [])).toEqual({ kind: 'lines' })
  expect(submitGap(WRITTEN, [line('R-001', '能', 'excluded')])).toEqual({ kind: 'lines' })
  const open = [line('R-010', null), line('R-002', ' '), line('R-001', '能'), line('R-003', null, 'excluded')]
  expect(submitGap(WRITTEN, open)).toEqual({ kind: 'criteria', numbers: ['R-002', 'R-010'] })
  expect(submitGap(WRITTEN, [line('R-001', '能')])).toBeNull()
})
