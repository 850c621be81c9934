import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { insightOf, proofs } from './insight-sample.ts'
import { topicsCoveredCheck } from './topics-covered.ts'

const topics = ['needs', 'competitors', 'trends']
const covered = [
  insightOf('ins_1', [proofs.finished], 'needs'),
  insightOf('ins_2', [proofs.citation], 'competitors'),
  insightOf('ins_3', [proofs.trend], 'trends'),
]

describe('topics', () => {
  test('are covered by one insight with evidence each', () => {
    expect(judge(topicsCoveredCheck, covered, { topics })).toMatchObject({ passed: true, have: 3, need: 3 })
  })

  test('without an insight are named', () => {
    const verdict = judge(topicsCoveredCheck, covered.slice(0, 2), { topics })
    expect(verdict).toMatchObject({ passed: false, have: 2, missingCount: 1 })
    expect(verdict.missing).toMatchObject([{ label: 'trends', why: { code: 'no_insight' } }])
    expect(topicsCoveredCheck.notes).toMatchObject({ trends: { zh: '市场趋势', en: 'Market trends' } })
  })

  test('are not covered by an insight that rests on nothing', () => {
    const verdict = judge(topicsCoveredCheck, [...covered.slice(0, 2), insightOf('ins_3', [], 'trends')], { topics })
    expect(verdict.missing).toMatchObject([{ label: 'trends', why: { code: 'no_evidence', params: { count: 1 } } }])
  })

  test('count once, however often a playbook names them', () => {
    expect(judge(topicsCoveredCheck, covered, { topics: ['needs', 'needs'] })).toMatchObject({ have: 1, need: 1 })
  })

  test('must be named by the playbook, and be topics', () => {
    expect(() => judge(topicsCoveredCheck, covered, { topics: [] })).toThrow()
    expect(() => judge(topicsCoveredCheck, covered, { topics: ['weather'] })).toThrow()
  })
})
