import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Approval, Decider } from './approval.ts'
import { decide } from './decide.ts'
import { decidersNow, decisionsNow } from './eligible.ts'
import { openApproval } from './open-approval.ts'
import { reassignDecider } from './reassign-decider.ts'

const at = '2026-03-02T01:00:00Z'
const person = fc.constantFrom('an', 'bo', 'cai', 'dan')
const anySeats = fc.uniqueArray(
  fc.record({ personId: person, role: fc.constantFrom('sponsor', 'finance', 'project_manager') }),
  { maxLength: 5, selector: ({ personId, role }) => `${personId} ${role}` },
)
const anyStep = fc.record({ mode: fc.constantFrom('any' as const, 'all' as const), deciders: anySeats })
const anyCase = fc.record({
  submitterId: person,
  soleHolderAllowed: fc.boolean(),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 3 }),
  voters: fc.array(person, { maxLength: 4 }),
  holders: anySeats,
  manager: person,
})

test('a change of the team leaves an approval undecided, and in the hands of those who hold its roles or the manager', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyCase, ({ voters, holders, manager, ...submission }) => {
      const opened = openApproval(submission)
      if (!opened.ok) return
      const before = voters.reduce(voteOf, opened.approval)
      const standIn: Decider = { personId: manager, role: 'project_manager' }
      const answer = reassignDecider(before, { holders, standIn })
      seen.add(answer.ok ? (answer.approval === before ? 'same' : 'passed on') : answer.refusal.code)
      if (answer.ok) expectSound(before, answer.approval, [...holders, standIn])
    }),
    { numRuns: 5000, seed: 20260304 },
  )
  expect([...seen].sort()).toEqual(['already_decided', 'no_decider', 'own_submission', 'passed on', 'same'])
}, 60_000)

function voteOf(approval: Approval, personId: string): Approval {
  const answer = decide(approval, { personId, kind: 'approve', at })
  return answer.ok ? answer.approval : approval
}

function expectSound(before: Approval, after: Approval, holders: readonly Decider[]): void {
  expect({ ...after, steps: [] }).toEqual({ ...before, steps: [] })
  const heard = new Set(decisionsNow(after).map(({ personId }) => personId))
  for (const { deciders } of after.steps.slice(after.current)) {
    const open = deciders.filter(({ personId }) => !heard.has(personId))
    expect(holders).toEqual(expect.arrayContaining(open))
    expect(new Set(open.map(({ personId, role }) => `${personId} ${role}`)).size).toBe(open.length)
  }
  const end = decideToTheEnd(after)
  expect(end.result).toBe('approved')
  if (!before.soleHolderAllowed) expect(end.decisions.some(({ selfDecided }) => selfDecided)).toBe(false)
}

/** Whoever is asked approves; somebody has to be asked until it is approved. */
function decideToTheEnd(approval: Approval): Approval {
  let now = approval
  while (now.result === 'pending') {
    const [next] = decidersNow(now)
    if (!next) throw new Error('nobody is asked, and it is not approved')
    now = voteOf(now, next.personId)
  }
  return now
}
