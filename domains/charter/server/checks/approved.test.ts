import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import type { Content } from '../../rules/changed-since.ts'
import { approvedCheck, type CharterFacts } from './approved.ts'

const within = { id: 's1', kind: 'in_scope', statement: '三省县级水厂', reason: null } as const
const content: Content = { scope: [within], requirements: [], goals: [] }
const version = (number: number, state: CharterFacts['state']): CharterFacts => ({
  ...{ id: `c${number}`, version: 2, name: `项目章程 v${number}`, number, state },
  ...{ printedScope: [within], printedRequirements: [], printedGoals: [] },
})
const verdict = (charters: readonly CharterFacts[], now = content) => judge(approvedCheck, { charters, content: now })

test('without a charter the criterion says so', () => {
  expect(verdict([])).toMatchObject({ passed: false, have: 0, need: 1, missing: [], note: { code: 'none' } })
})

test('a draft and a version that waits do not count', () => {
  for (const state of ['draft', 'in_approval'] as const)
    expect(verdict([version(1, state)])).toMatchObject({
      ...{ passed: false, missingCount: 1, where: { path: 'charter' } },
      missing: [{ recordId: 'c1', label: '项目章程 v1', why: { code: state, params: { number: 1 } } }],
    })
})

test('the approved version counts while the next one is a draft', () => {
  const seen = [
    { id: 'c2', version: 2 },
    { id: 'c1', version: 2 },
  ]
  expect(verdict([version(2, 'draft'), version(1, 'approved')])).toMatchObject({ passed: true, have: 1, seen })
})

test('the approved version no longer counts once a record says something else, and names it', () => {
  const more = { id: 's2', kind: 'in_scope', statement: '园区泵站', reason: null } as const
  const now = { ...content, scope: [{ ...within, statement: '五省县级水厂' }, more] }
  expect(verdict([version(1, 'approved')], now)).toMatchObject({
    ...{ passed: false, have: 0, missingCount: 2 },
    missing: [
      { recordId: 's2', label: '园区泵站', why: { code: 'added', params: { number: 1 } } },
      { recordId: 's1', label: '五省县级水厂', why: { code: 'changed' } },
    ],
  })
  const [gone] = verdict([version(1, 'approved')], { ...content, scope: [] }).missing
  expect(gone).toEqual({ label: '三省县级水厂', why: { code: 'removed', params: { number: 1 } } })
})
