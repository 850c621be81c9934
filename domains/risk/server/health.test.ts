import { expect, test } from 'vitest'
import { riskHealth } from './health.ts'

const levels = (facts: object) => riskHealth.judge(facts).map(({ level, note }) => `${level} ${note.code}`)

test('open risks and late issues deserve attention, a critical one is a risk', () => {
  expect(levels({ open: 0, overdue: 0, critical: 0 })).toEqual([])
  expect(levels({ open: 2, overdue: 1, critical: 0 })).toEqual(['attention overdue', 'attention open'])
  expect(levels({ open: 0, overdue: 1, critical: 1 })).toEqual(['risk overdue'])
})
