import { expect, test } from 'vitest'
import type { Approval, ApprovalStep, Decider } from './approval.ts'
import { type DecisionInput, decide } from './decide.ts'
import { decidersNow } from './eligible.ts'
import { openApproval } from './open-approval.ts'

const at = '2026-03-02T01:00:00Z'
const sponsor = (personId: string): Decider => ({ personId, role: 'sponsor' })
const manager = (personId: string): Decider => ({ personId, role: 'project_manager' })

function opened(steps: ApprovalStep[], submitterId = 'sub', soleHolderAllowed = false): Approval {
  const answer = openApproval({ submitterId, soleHolderAllowed, steps })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.approval
}

function after(approval: Approval, ...inputs: Omit<DecisionInput, 'at'>[]): Approval {
  return inputs.reduce((now, input) => {
    const answer = decide(now, { ...input, at })
    if (!answer.ok) throw new Error(answer.refusal.code)
    return answer.approval
  }, approval)
}

function refused(approval: Approval, input: Omit<DecisionInput, 'at'>): string | null {
  const answer = decide(approval, { ...input, at })
  return answer.ok ? null : answer.refusal.code
}

const any = opened([{ mode: 'any', deciders: [sponsor('li'), sponsor('wu')] }])
const all = opened([{ mode: 'all', deciders: [sponsor('li'), manager('wu')] }])
const sequence = opened([
  { mode: 'any', deciders: [manager('wu'), manager('he')] },
  { mode: 'any', deciders: [sponsor('li')] },
])

test('where any may decide, the first approval decides', () => {
  expect(after(any, { personId: 'wu', kind: 'approve' }).result).toBe('approved')
})

test('the first decision wins: who comes later hears who decided and when', () => {
  const answer = decide(after(any, { personId: 'wu', kind: 'approve' }), { personId: 'li', kind: 'approve', at })
  expect(answer.ok ? null : answer.refusal).toEqual({
    code: 'already_decided',
    params: { result: 'approved', by: 'wu', at },
  })
})

test('where all decide, the last approval decides', () => {
  const half = after(all, { personId: 'li', kind: 'approve' })
  expect(half.result).toBe('pending')
  expect(decidersNow(half)).toEqual([manager('wu')])
  expect(after(half, { personId: 'wu', kind: 'approve' }).result).toBe('approved')
})

test('a person decides once in a step', () => {
  expect(refused(after(all, { personId: 'li', kind: 'approve' }), { personId: 'li', kind: 'approve' })).toBe(
    'decided_before',
  )
})

test('one rejection sends it back to the submitter, with a comment', () => {
  const rejected = after(
    all,
    { personId: 'li', kind: 'approve' },
    { personId: 'wu', kind: 'reject', comment: '渠道费用偏高' },
  )
  expect(rejected.result).toBe('returned')
  expect(refused(all, { personId: 'wu', kind: 'reject' })).toBe('comment_missing')
  expect(refused(all, { personId: 'wu', kind: 'reject', comment: ' … ' })).toBe('comment_missing')
})

test('in a sequence each step waits for the one before it', () => {
  expect(refused(sequence, { personId: 'li', kind: 'approve' })).toBe('not_yet')
  const second = after(sequence, { personId: 'he', kind: 'approve' })
  expect([second.current, second.result]).toEqual([1, 'pending'])
  expect(after(second, { personId: 'li', kind: 'approve' }).result).toBe('approved')
})

test('who shares a step that another has decided hears who and when', () => {
  const answer = decide(after(sequence, { personId: 'he', kind: 'approve' }), { personId: 'wu', kind: 'approve', at })
  expect(answer.ok ? null : answer.refusal).toEqual({ code: 'step_decided', params: { by: 'he', at } })
})

test('who is no decider cannot decide', () => {
  expect(refused(any, { personId: 'stranger', kind: 'approve' })).toBe('not_a_decider')
})

test('a decider returns it to an earlier step, which then decides anew', () => {
  const returned = after(
    sequence,
    { personId: 'he', kind: 'approve' },
    { personId: 'li', kind: 'return', toStep: 0, comment: 'check the media prices' },
  )
  expect([returned.current, returned.round, returned.result]).toEqual([0, 2, 'pending'])
  expect(decidersNow(returned).map(({ personId }) => personId)).toEqual(['wu', 'he'])
  const again = after(returned, { personId: 'he', kind: 'approve' }, { personId: 'li', kind: 'approve' })
  expect(again.result).toBe('approved')
  expect(again.decisions.map(({ personId, kind, round }) => [personId, kind, round])).toEqual([
    ['he', 'approve', 1],
    ['li', 'return', 1],
    ['he', 'approve', 2],
    ['li', 'approve', 2],
  ])
})

test('it returns only to an earlier step, and with a comment', () => {
  const second = after(sequence, { personId: 'he', kind: 'approve' })
  for (const toStep of [1, 2, -1, 0.5, undefined]) {
    expect(refused(second, { personId: 'li', kind: 'return', toStep, comment: 'no' })).toBe('no_earlier_step')
  }
  expect(refused(second, { personId: 'li', kind: 'return', toStep: 0 })).toBe('comment_missing')
})

test('nobody decides on their own submission', () => {
  const own = opened([{ mode: 'any', deciders: [sponsor('li'), sponsor('wu')] }], 'li')
  expect(refused(own, { personId: 'li', kind: 'approve' })).toBe('own_submission')
  expect(after(own, { personId: 'wu', kind: 'approve' }).decisions[0]?.selfDecided).toBe(false)
})

test("a role's only holder may decide on their own submission where it is allowed, and the decision says so", () => {
  const own = opened([{ mode: 'any', deciders: [sponsor('li')] }], 'li', true)
  const [decision] = after(own, { personId: 'li', kind: 'approve' }).decisions
  expect(decision).toEqual({
    personId: 'li',
    roles: ['sponsor'],
    step: 0,
    round: 1,
    kind: 'approve',
    toStep: null,
    comment: null,
    at,
    selfDecided: true,
  })
})

test('leave to decide alone is no leave while another may decide', () => {
  const own = opened([{ mode: 'any', deciders: [sponsor('li'), manager('wu')] }], 'li', true)
  expect(refused(own, { personId: 'li', kind: 'approve' })).toBe('own_submission')
})

test('where all decide, the submitter counts only for a role that nobody else holds', () => {
  const shared = opened([{ mode: 'all', deciders: [sponsor('li'), sponsor('wu')] }], 'li', true)
  expect(after(shared, { personId: 'wu', kind: 'approve' }).result).toBe('approved')
  const sole = opened([{ mode: 'all', deciders: [sponsor('li'), manager('wu')] }], 'li', true)
  expect(after(sole, { personId: 'wu', kind: 'approve' }).result).toBe('pending')
  expect(after(sole, { personId: 'wu', kind: 'approve' }, { personId: 'li', kind: 'approve' }).result).toBe('approved')
})

test('a decision does not change the approval that it was made on', () => {
  const before = structuredClone(all)
  after(all, { personId: 'li', kind: 'approve' })
  expect(all).toEqual(before)
})
