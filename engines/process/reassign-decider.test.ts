import { expect, test } from 'vitest'
import type { Approval, ApprovalStep } from './approval.ts'
import { decide } from './decide.ts'
import { decidersNow } from './eligible.ts'
import { reassignDecider } from './reassign-decider.ts'

const at = '2026-03-02T01:00:00Z'

function pending(...steps: ApprovalStep[]): Approval {
  return { submitterId: 'sub', soleHolderAllowed: false, steps, current: 0, round: 1, decisions: [], result: 'pending' }
}

const holders = (...ids: string[]) => ids.map(personId => ({ personId, role: 'sponsor' }))

function approved(approval: Approval, personId: string): Approval {
  const answer = decide(approval, { personId, kind: 'approve', at })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.approval
}

test('what an approver who left had to decide passes to others in their role', () => {
  const answer = reassignDecider(pending({ mode: 'any', deciders: holders('gone') }), 'gone', ['wu'])
  expect(answer.ok && decidersNow(answer.approval)).toEqual(holders('wu'))
})

test('with nobody to follow, the other holders remain', () => {
  const answer = reassignDecider(pending({ mode: 'any', deciders: holders('gone', 'li') }), 'gone', [])
  expect(answer.ok && decidersNow(answer.approval)).toEqual(holders('li'))
})

test('it is refused where nobody would be left, or only the submitter', () => {
  const approval = pending({ mode: 'any', deciders: holders('gone') })
  const codes = [[], ['sub']]
    .map(to => reassignDecider(approval, 'gone', to))
    .map(answer => !answer.ok && answer.refusal.code)
  expect(codes).toEqual(['no_decider', 'own_submission'])
})

test('where only the one who left was still to approve, the step is complete', () => {
  const half = approved(pending({ mode: 'all', deciders: holders('li', 'gone') }), 'li')
  const answer = reassignDecider(half, 'gone', [])
  expect(answer.ok && answer.approval.result).toBe('approved')
})

test('a decision that was made stands; only later steps pass on', () => {
  const steps: ApprovalStep[] = [
    { mode: 'all', deciders: holders('gone', 'li') },
    { mode: 'any', deciders: holders('gone') },
  ]
  const answer = reassignDecider(approved(pending(...steps), 'gone'), 'gone', ['wu'])
  expect(answer.ok && answer.approval.steps.map(({ deciders }) => deciders)).toEqual([
    holders('gone', 'li'),
    holders('wu'),
  ])
})

test('what is decided is not passed on', () => {
  const answer = reassignDecider(approved(pending({ mode: 'any', deciders: holders('li') }), 'li'), 'li', ['wu'])
  expect(!answer.ok && answer.refusal.code).toBe('already_decided')
})
