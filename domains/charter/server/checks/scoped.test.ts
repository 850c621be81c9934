import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ScopeFacts, scopedCheck } from './scoped.ts'

const item = (id: string, kind: ScopeFacts['kind'], reason: string | null = null): ScopeFacts => ({
  ...{ id, version: 1, kind, statement: `statement of ${id}`, reason },
})

test('asks for both sides of the scope', () => {
  expect(judge(scopedCheck, [])).toMatchObject({
    ...{ passed: false, have: 0, need: 2, missingCount: 2, where: { path: 'charter' } },
    missing: [
      { label: 'in_scope', why: { code: 'none' } },
      { label: 'out_of_scope', why: { code: 'none_out' } },
    ],
  })
  const both = [item('s1', 'in_scope'), item('s2', 'out_of_scope', '省里统一招标')]
  expect(judge(scopedCheck, both)).toMatchObject({ passed: true, have: 2, missing: [] })
})

test('assumptions and constraints are no scope', () => {
  const verdict = judge(scopedCheck, [item('s1', 'assumption'), item('s2', 'constraint')])
  expect(verdict).toMatchObject({ passed: false, have: 0 })
})

test('what is out of scope without a reason is led to', () => {
  const verdict = judge(scopedCheck, [item('s1', 'in_scope'), item('s2', 'out_of_scope')])
  expect(verdict).toMatchObject({ passed: false, have: 1 })
  expect(verdict.missing).toMatchObject([{ recordId: 's2', field: 'reason', why: { code: 'no_reason' } }])
})
