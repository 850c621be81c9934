import { expect, test } from 'vitest'
import { inOrder, ladderFault, ladderKey, type Rung } from './ladder.ts'

const rung = (id: string, more: Partial<Rung> = {}): Rung => ({
  ...{ id, kind: 'budget', matter: null, deciderRole: 'project_manager', deciderId: null, upTo: '50000.00' },
  ...{ escalatesToRole: null, escalatesToId: null, escalateAfterDays: null },
  ...more,
})
const manager = rung('a')
const sponsor = rung('b', { deciderRole: 'sponsor', upTo: '500000.00' })
const body = rung('c', { deciderRole: 'lead_body', upTo: null })

test('the rungs stand from the smallest amount up, the one without a limit last', () => {
  expect(inOrder([body, sponsor, manager]).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(inOrder([rung('x', { upTo: '9000.00' }), manager]).map(({ id }) => id)).toEqual(['x', 'a'])
})

test('a ladder is one of its kind; what is neither has one for each matter', () => {
  expect(ladderKey(rung('a', { matter: '差旅' }))).toBe(ladderKey(manager))
  expect(ladderKey(rung('a', { kind: 'other', matter: '对外 口径' }))).toBe(
    ladderKey(rung('b', { kind: 'other', matter: '对外口径' })),
  )
  expect(ladderKey(rung('a', { kind: 'other', matter: '定价' }))).not.toBe(ladderKey(rung('b', { kind: 'other' })))
})

test('a rung without a decider does not stand, nor one with two', () => {
  expect(ladderFault(rung('x', { deciderRole: null }), [])).toEqual({ code: 'no_decider' })
  expect(ladderFault(rung('x', { deciderId: 'per_1' }), [])).toEqual({ code: 'two_deciders' })
  expect(ladderFault(manager, [sponsor, body])).toBeNull()
})

test('an amount has one rung, and who decides has one', () => {
  const again = rung('x', { deciderRole: 'finance', upTo: '50000' })
  expect(ladderFault(again, [manager])).toEqual({ code: 'same_amount', with: manager })
  const unlimited = rung('x', { deciderRole: 'finance', upTo: null })
  expect(ladderFault(unlimited, [body])).toEqual({ code: 'same_amount', with: body })
  expect(ladderFault(rung('x', { upTo: '80000' }), [manager])).toEqual({ code: 'decider_twice', with: manager })
})

test('every rung escalates upwards, to one target, and never to itself', () => {
  const to = (escalatesToRole: string) => rung('b', { ...sponsor, escalatesToRole })
  expect(ladderFault(to('lead_body'), [manager, body])).toBeNull()
  expect(ladderFault(to('project_manager'), [manager, body])).toMatchObject({
    code: 'escalates_down',
    with: { id: 'b' },
  })
  expect(ladderFault(to('sponsor'), [manager])).toMatchObject({ code: 'escalates_down' })
  expect(ladderFault(rung('x', { escalateAfterDays: 3 }), [])).toEqual({ code: 'escalates_nowhere' })
  expect(ladderFault(rung('x', { escalatesToRole: 'sponsor', escalatesToId: 'per_1' }), [])).toEqual({
    code: 'two_targets',
  })
})

test('a new rung does not make one that stood there escalate downwards', () => {
  const asksFinance = rung('b', { ...sponsor, escalatesToRole: 'finance' })
  const finance = rung('x', { deciderRole: 'finance', upTo: '1000' })
  expect(ladderFault(finance, [asksFinance])).toEqual({ code: 'escalates_down', with: asksFinance })
})
