import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ResourceFacts, resourcesAssessedCheck } from './resources-assessed.ts'

const people: ResourceFacts = {
  ...{ id: 'rsa_1', version: 3, resource: '外呼团队', kind: 'people' },
  ...{ have: '6 人', need: '8 人', gap: 'yes', answer: '借调 2 人', answeredById: 'per_1' },
}
const funds: ResourceFacts = {
  ...{ id: 'rsa_2', version: 1, resource: '年度预算', kind: 'funds' },
  ...{ have: '40 万', need: '35 万', gap: 'no', answer: null, answeredById: null },
}

test('each kind that is asked for is assessed, and its gap answered', () => {
  const verdict = judge(resourcesAssessedCheck, [people, funds], { kinds: ['people', 'funds', 'people'] })
  expect(verdict).toMatchObject({ passed: true, have: 2, need: 2, missing: [], missingCount: 0 })
  expect(verdict.seen).toEqual([
    { id: 'rsa_1', version: 3 },
    { id: 'rsa_2', version: 1 },
  ])
})

test('a kind without any is named, and so is an open gap with its field', () => {
  const open = { ...people, answeredById: null }
  const verdict = judge(resourcesAssessedCheck, [open, funds], { kinds: ['people', 'funds', 'brand'] })
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
  expect(verdict.missing).toEqual([
    { recordId: 'rsa_1', label: '外呼团队', field: 'answeredById', why: { code: 'answeredById', params: {} } },
    { label: 'brand', field: 'kind', why: { code: 'not_assessed', params: {} } },
  ])
})

test('what nobody asks for may stay open; nothing at all does not pass', () => {
  const draft = { ...funds, have: null }
  expect(judge(resourcesAssessedCheck, [people, draft], { kinds: ['people'] })).toMatchObject({ passed: true, have: 1 })
  expect(judge(resourcesAssessedCheck, [], { kinds: ['people'] })).toMatchObject({ passed: false, have: 0, need: 1 })
})
