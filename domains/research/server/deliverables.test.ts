import { describe, expect, test } from 'vitest'
import { insightOf, proofs } from './checks/insight-sample.ts'
import { competitorsDeliverable } from './deliverables/competitors.ts'
import { insightsDeliverable } from './deliverables/insights.ts'
import { studiesDeliverable } from './deliverables/studies.ts'

describe('the deliverables of the research', () => {
  test('say nothing of what is not there', () => {
    for (const source of [studiesDeliverable, competitorsDeliverable, insightsDeliverable])
      expect(source.summarise([], null)).toEqual({ count: 0, done: 0, line: null })
  })

  test('no longer await a stopped study', () => {
    const studies = [{ state: 'finished' }, { state: 'running' }, { state: 'stopped' }]
    expect(studiesDeliverable.summarise(studies, null)).toEqual({
      ...{ count: 2, done: 1 },
      line: { code: 'stopped', params: { count: 2, done: 1, stopped: 1 } },
    })
  })

  test('count an insight as done when it has evidence', () => {
    const insights = [insightOf('ins_1', [proofs.trend]), insightOf('ins_2', [proofs.running])]
    expect(insightsDeliverable.summarise(insights, null)).toMatchObject({ count: 2, done: 1 })
  })
})
