import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ForeseenFact, issuesForeseen } from './issues-foreseen.ts'

const foreseen = (id: string, more: Partial<ForeseenFact> = {}): ForeseenFact => ({
  ...{ id, version: 1, title: '样机缺货', state: 'foreseen', prevention: '提前两周下单', owned: true },
  ...more,
})
const none = { id: 'nst_1', version: 1, who: '王芳', reason: '去年做过同样的项目' }

test('each has an owner and a prevention; what has come or was prevented needs none', () => {
  const issues = [
    foreseen('iss_1'),
    foreseen('iss_2', { state: 'open', prevention: null }),
    foreseen('iss_3', { state: 'prevented', owned: false }),
  ]
  expect(judge(issuesForeseen, { issues, none: null })).toMatchObject({ passed: true, have: 3, need: 3 })
})

test('what one lacks is named', () => {
  const issues = [foreseen('iss_1', { owned: false }), foreseen('iss_2', { prevention: ' ' }), foreseen('iss_3')]
  const verdict = judge(issuesForeseen, { issues, none: null })
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
  expect(verdict.missing.map(one => [one.recordId, one.field, one.why.code])).toEqual([
    ['iss_1', 'ownerId', 'no_owner'],
    ['iss_2', 'prevention', 'no_prevention'],
  ])
})

test('that there is none is said by somebody, with the reason', () => {
  expect(judge(issuesForeseen, { issues: [], none: null })).toMatchObject({
    ...{ passed: false, need: 1, missingCount: 1, note: { code: 'none_said' } },
  })
  expect(judge(issuesForeseen, { issues: [], none })).toMatchObject({
    ...{ passed: true, missingCount: 0 },
    note: { code: 'none', params: { who: '王芳', reason: '去年做过同样的项目' } },
  })
})
