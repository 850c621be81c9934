import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { insightOf, proofs } from './insight-sample.ts'
import { insightsEvidencedCheck } from './insights-evidenced.ts'

describe('insights with evidence', () => {
  test('pass when each has at least one piece that counts', () => {
    const insights = [insightOf('ins_1', [proofs.trend]), insightOf('ins_2', [proofs.running, proofs.citation])]
    expect(judge(insightsEvidencedCheck, insights)).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
  })

  test('are asked for by name where one has none', () => {
    const insights = [insightOf('ins_1', [proofs.trend]), insightOf('ins_2', [])]
    const verdict = judge(insightsEvidencedCheck, insights)
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
    expect(verdict.missing).toEqual([
      { recordId: 'ins_2', label: 'claim of ins_2', why: { code: 'no_evidence', params: { count: 0 } } },
    ])
  })

  test('do not stand on an unfinished study or a deleted record', () => {
    const verdict = judge(insightsEvidencedCheck, [insightOf('ins_1', [proofs.running, proofs.deletedTrend])])
    expect(verdict.passed).toBe(false)
    expect(verdict.missing[0]?.why).toEqual({ code: 'evidence_open', params: { count: 2 } })
  })

  test('never pass on an empty list', () => {
    expect(judge(insightsEvidencedCheck, [])).toMatchObject({ passed: false, have: 0, need: 1 })
  })

  test('remember the links that were looked at', () => {
    const verdict = judge(insightsEvidencedCheck, [insightOf('ins_1', [proofs.trend])])
    expect(verdict.seen).toEqual([
      { id: 'ins_1', version: 1 },
      { id: 'iev_trend', version: 1 },
    ])
  })
})
