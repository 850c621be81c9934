import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { answeredCheck, type RiskFacts } from './answered.ts'

const riskOf = (id: string, state: RiskFacts['state']): RiskFacts => ({ id, version: 1, event: `risk ${id}`, state })

test('every risk has a response, has happened or is closed', () => {
  const risks = [riskOf('rsk_1', 'answered'), riskOf('rsk_2', 'occurred'), riskOf('rsk_3', 'closed')]
  expect(judge(answeredCheck, risks, { min: 1 })).toMatchObject({ passed: true, have: 3, need: 3 })
  const verdict = judge(answeredCheck, [...risks, riskOf('rsk_4', 'open')], { min: 1 })
  expect(verdict).toMatchObject({ passed: false, have: 3, need: 4, missingCount: 1 })
  expect(verdict.missing).toMatchObject([{ recordId: 'rsk_4', field: 'response', why: { code: 'open' } }])
})

test('a register without risks passes nothing', () => {
  expect(judge(answeredCheck, [], { min: 1 })).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1 })
  expect(() => judge(answeredCheck, [], { min: 0 })).toThrow()
})
