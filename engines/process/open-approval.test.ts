import { expect, test } from 'vitest'
import type { ApprovalStep, Decider } from './approval.ts'
import { openApproval, stepsOf } from './open-approval.ts'

const li: Decider = { personId: 'li', role: 'sponsor' }
const wu: Decider = { personId: 'wu', role: 'project_manager' }
const he: Decider = { personId: 'he', role: 'project_manager' }

function refused(steps: ApprovalStep[], soleHolderAllowed = false): unknown {
  const answer = openApproval({ submitterId: 'li', soleHolderAllowed, steps })
  return answer.ok ? null : answer.refusal
}

test('any and all are one step; a sequence has one for each role, which any holder decides', () => {
  const roles = ['project_manager', 'sponsor']
  expect(stepsOf({ mode: 'any', roles }, [li, wu, he])).toEqual({
    ok: true,
    steps: [{ mode: 'any', deciders: [li, wu, he] }],
  })
  expect(stepsOf({ mode: 'all', roles: ['sponsor'] }, [li, wu])).toEqual({
    ok: true,
    steps: [{ mode: 'all', deciders: [li] }],
  })
  expect(stepsOf({ mode: 'sequence', roles }, [li, wu, he])).toEqual({
    ok: true,
    steps: [
      { mode: 'any', deciders: [wu, he] },
      { mode: 'any', deciders: [li] },
    ],
  })
})

test('a role that nobody holds stops the submission, unless another role may decide instead', () => {
  const roles = ['sponsor', 'decision_maker']
  const vacant = { ok: false, refusal: { code: 'role_without_holder', params: { role: 'decision_maker' } } }
  expect(stepsOf({ mode: 'all', roles }, [li])).toEqual(vacant)
  expect(stepsOf({ mode: 'sequence', roles }, [li])).toEqual(vacant)
  expect(stepsOf({ mode: 'any', roles }, [li]).ok).toBe(true)
  expect(stepsOf({ mode: 'any', roles }, [wu]).ok).toBe(false)
})

test('what nobody can decide is not opened', () => {
  expect(refused([])).toEqual({ code: 'no_decider', params: { step: 0 } })
  expect(
    refused([
      { mode: 'any', deciders: [wu] },
      { mode: 'any', deciders: [] },
    ]),
  ).toEqual({
    code: 'no_decider',
    params: { step: 1 },
  })
})

test('what only the submitter could decide is not opened, unless that is allowed', () => {
  const own = { code: 'own_submission', params: { step: 0, role: 'sponsor' } }
  expect(refused([{ mode: 'any', deciders: [li] }])).toEqual(own)
  expect(refused([{ mode: 'all', deciders: [wu, li] }])).toEqual(own)
  expect(refused([{ mode: 'any', deciders: [li] }], true)).toBeNull()
  expect(refused([{ mode: 'all', deciders: [wu, li] }], true)).toBeNull()
  expect(refused([{ mode: 'any', deciders: [wu, li] }])).toBeNull()
})

test('a person who was named stands for nobody else', () => {
  const named: Decider = { personId: 'li', role: null }
  expect(refused([{ mode: 'all', deciders: [named, { personId: 'wu', role: null }] }])).toEqual({
    code: 'own_submission',
    params: { step: 0, role: null },
  })
})
