import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Approval, ApprovalAnswer } from './approval.ts'
import { decide } from './decide.ts'
import { decidersNow } from './eligible.ts'
import { openApproval } from './open-approval.ts'
import { act, type ModelAct, type ModelCase, type ModelStep, newCase } from './tests/reference-approval.ts'
import { withdrawApproval } from './withdraw-approval.ts'

const PEOPLE = ['an', 'bo', 'cai', 'dan']
const person = fc.constantFrom(...PEOPLE)

const anySteps = fc.array(
  fc.record({
    everyone: fc.boolean(),
    seats: fc.uniqueArray(fc.record({ owner: person, hat: fc.constantFrom('sponsor', 'finance') }), {
      maxLength: 4,
      selector: ({ owner, hat }) => `${owner} ${hat}`,
    }),
  }),
  { maxLength: 3 },
)

const said = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })

const anyAct: fc.Arbitrary<ModelAct> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('tick' as const), who: person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refuse' as const), who: person, said }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('send down' as const),
      who: person,
      to: fc.integer({ min: -1, max: 2 }),
      said,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take back' as const), who: person }) },
)

const anyCase = fc.tuple(person, fc.boolean(), anySteps, fc.array(anyAct, { maxLength: 20 }))

test('approvals open, go on and end exactly as in the reference model', () => {
  const seen = { results: new Set<string>(), refused: new Set<string>() }
  fc.assert(
    fc.property(anyCase, ([author, alone, steps, acts]) => follow(author, alone, steps, acts, seen)),
    { numRuns: 3000, seed: 20260303 },
  )
  expect([...seen.results].sort()).toEqual(['approved', 'pending', 'returned', 'withdrawn'])
  expect([...seen.refused].sort()).toEqual(EVERY_REFUSAL)
}, 60_000)

const EVERY_REFUSAL = [
  'already_decided',
  'comment_missing',
  'decided_before',
  'no_decider',
  'no_earlier_step',
  'not_a_decider',
  'not_yet',
  'only_submitter',
  'own_submission',
  'step_decided',
  'withdrawn',
]

type Seen = Record<'results' | 'refused', Set<string>>

function follow(author: string, alone: boolean, steps: ModelStep[], acts: readonly ModelAct[], seen: Seen): void {
  const opened = openApproval({ submitterId: author, soleHolderAllowed: alone, steps: steps.map(inEngineWords) })
  const model = newCase(author, alone, steps)
  note(opened, seen)
  expect(opened.ok).toBe(model !== null)
  if (!opened.ok || !model) return
  let [now, expected] = [opened.approval, model]
  for (const deed of acts) {
    const answer = perform(now, deed)
    const next = act(expected, deed)
    note(answer, seen)
    expect(answer.ok, JSON.stringify([deed, expected])).toBe(next !== null)
    if (answer.ok) now = answer.approval
    if (next) expected = next
    compare(now, expected)
  }
}

function note(answer: ApprovalAnswer, seen: Seen): void {
  if (answer.ok) seen.results.add(answer.approval.result)
  else seen.refused.add(answer.refusal.code)
}

function compare(now: Approval, expected: ModelCase): void {
  const ends = { open: 'pending', yes: 'approved', no: 'returned', 'taken back': 'withdrawn' } as const
  expect(now.result).toBe(ends[expected.end])
  expect(now.current).toBe(expected.now)
  for (const decision of now.decisions) {
    expect(decision.selfDecided).toBe(decision.personId === expected.author)
    if (decision.selfDecided) expect(expected.aloneIsFine).toBe(true)
  }
  const asked = PEOPLE.filter(who => act(expected, { do: 'tick', who }) !== null)
  expect([...new Set(decidersNow(now).map(({ personId }) => personId))].sort()).toEqual(asked)
}

function inEngineWords({ everyone, seats }: ModelStep): Approval['steps'][number] {
  const deciders = seats.map(({ owner, hat }) => ({ personId: owner, role: hat }))
  return { mode: everyone ? 'all' : 'any', deciders }
}

function perform(approval: Approval, deed: ModelAct): ApprovalAnswer {
  const [personId, at] = [deed.who, '2026-03-02T01:00:00Z']
  const comment = 'said' in deed && deed.said ? '请补充依据' : ' '
  switch (deed.do) {
    case 'tick':
      return decide(approval, { personId, kind: 'approve', at })
    case 'refuse':
      return decide(approval, { personId, kind: 'reject', comment, at })
    case 'send down':
      return decide(approval, { personId, kind: 'return', toStep: deed.to, comment, at })
    case 'take back':
      return withdrawApproval(approval, personId)
  }
}
