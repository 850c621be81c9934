import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type ChannelFacts, coverageEstimatedCheck } from './coverage-estimated.ts'

const direct: ChannelFacts = {
  ...{ id: 'cho_1', version: 1, name: '直销' },
  ...{ coverage: '40', coverageBasis: '销售现有的客户名录' },
}

test('a chosen channel has an estimate and what it rests on', () => {
  expect(judge(coverageEstimatedCheck, [direct])).toMatchObject({ passed: true, have: 1, need: 1 })
})

test('an estimate that is missing or rests on nothing is named with its field', () => {
  const verdict = judge(coverageEstimatedCheck, [
    direct,
    { ...direct, id: 'cho_2', name: '代理', coverage: null },
    { ...direct, id: 'cho_3', name: '平台', coverageBasis: ' ' },
  ])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
  expect(verdict.missing.map(one => [one.label, one.field])).toEqual([
    ['代理', 'coverage'],
    ['平台', 'coverageBasis'],
  ])
})

test('without a chosen channel nothing is estimated', () => {
  expect(judge(coverageEstimatedCheck, [])).toMatchObject({ passed: false, note: { code: 'none_chosen' } })
})
