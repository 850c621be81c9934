import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type FindingFacts, findingsAnswered } from './findings-answered.ts'

const problem: FindingFacts = {
  ...{ id: 'fnd_1', version: 2, kind: 'problem', text: '县级客户回访慢', owner: '王芳' },
  ...{ measure: '设专人回访', dueOn: '2026-12-01' },
}
const chance: FindingFacts = { ...problem, id: 'fnd_2', kind: 'opportunity', measure: null, owner: null, dueOn: null }
const none: FindingFacts = { ...chance, id: 'fnd_3', kind: 'none', text: '四项指标都达标', owner: '王芳' }

test('a problem with a measure, an owner and a day is answered; an opportunity need not be', () => {
  const verdict = judge(findingsAnswered, [problem, chance])
  expect(verdict).toMatchObject({ passed: true, have: 1, need: 1, missing: [], missingCount: 0 })
  expect(verdict.seen).toEqual([
    { id: 'fnd_1', version: 2 },
    { id: 'fnd_2', version: 2 },
  ])
})

test.each([
  ['measure', { measure: ' ' }, 'no_measure'],
  ['ownerId', { owner: null }, 'no_owner'],
  ['dueOn', { dueOn: null }, 'no_due'],
] as const)('a problem without %s is named with what it lacks', (field, given, code) => {
  const verdict = judge(findingsAnswered, [problem, { ...problem, id: 'fnd_4', ...given }])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
  expect(verdict.missing).toMatchObject([{ recordId: 'fnd_4', field, why: { code } }])
})

test('no problem passes only where somebody says so with the grounds', () => {
  expect(judge(findingsAnswered, [])).toMatchObject({ passed: false, need: 1, note: { code: 'no_finding' } })
  expect(judge(findingsAnswered, [chance])).toMatchObject({ passed: false, note: { code: 'no_finding' } })
  expect(judge(findingsAnswered, [chance, none])).toMatchObject({
    ...{ passed: true, need: 0, note: { code: 'declared_no_problem', params: { grounds: '四项指标都达标' } } },
  })
  expect(judge(findingsAnswered, [{ ...none, owner: null }])).toMatchObject({ passed: false })
})

test('a problem counts, whoever says that there is none', () => {
  expect(judge(findingsAnswered, [none, { ...problem, measure: null }])).toMatchObject({
    passed: false,
    have: 0,
    need: 1,
  })
})
