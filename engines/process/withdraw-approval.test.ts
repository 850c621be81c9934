import { expect, test } from 'vitest'
import type { Approval } from './approval.ts'
import { decide } from './decide.ts'
import { withdrawApproval } from './withdraw-approval.ts'

const pending: Approval = {
  submitterId: 'sub',
  soleHolderAllowed: false,
  steps: [{ mode: 'any', deciders: [{ personId: 'li', role: 'sponsor' }] }],
  current: 0,
  round: 1,
  decisions: [],
  result: 'pending',
}

test('the submitter takes an undecided submission back; then nobody decides it any more', () => {
  const answer = withdrawApproval(pending, 'sub')
  expect(answer.ok && answer.approval.result).toBe('withdrawn')
  const late = answer.ok && decide(answer.approval, { personId: 'li', kind: 'approve', at: '2026-03-02T01:00:00Z' })
  expect(late && !late.ok && late.refusal.code).toBe('withdrawn')
  const twice = answer.ok && withdrawApproval(answer.approval, 'sub')
  expect(twice && !twice.ok && twice.refusal.code).toBe('withdrawn')
})

test('nobody else takes it back', () => {
  const answer = withdrawApproval(pending, 'li')
  expect(!answer.ok && answer.refusal.code).toBe('only_submitter')
})

test('what is decided stays decided', () => {
  const decided = decide(pending, { personId: 'li', kind: 'approve', at: '2026-03-02T01:00:00Z' })
  const answer = decided.ok && withdrawApproval(decided.approval, 'sub')
  expect(answer && !answer.ok && answer.refusal).toEqual({
    code: 'already_decided',
    params: { result: 'approved', by: 'li', at: '2026-03-02T01:00:00Z' },
  })
})
