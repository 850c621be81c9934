import { describe, expect, test } from 'vitest'
import { insightOf, proofs } from './checks/insight-sample.ts'
import { competitorsDeliverable } from './deliverables/competitors.ts'
import { dataSetsDeliverable } from './deliverables/data-sets.ts'
import { insightsDeliverable } from './deliverables/insights.ts'
import { opportunitiesDeliverable } from './deliverables/opportunities.ts'
import { studiesDeliverable } from './deliverables/studies.ts'
import { trendsDeliverable } from './deliverables/trends.ts'

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

  test('read trends as the environment where that is asked: in its four areas, weighed', () => {
    const weighed = { area: 'policy', impact: 'good', strength: 4, meaning: '县级也要监测' }
    const all = [
      weighed,
      { ...weighed, strength: null },
      { ...weighed, area: 'society' },
      { ...weighed, area: 'season' },
    ]
    expect(trendsDeliverable.summarise(all, null)).toMatchObject({ count: 4, done: 4, line: { code: 'noted' } })
    expect(trendsDeliverable.summarise(all, 'pest')).toEqual({
      ...{ count: 3, done: 2, line: { code: 'pest', params: { count: 3, areas: 2 } } },
    })
    expect(trendsDeliverable.summarise([], 'pest')).toEqual({ count: 0, done: 0, line: null })
  })

  test('count an opportunity as done when it was decided on, and data when its figures are written down', () => {
    const decided = opportunitiesDeliverable.summarise({ count: 3, taken: 1, dropped: 1 }, null)
    expect(decided).toMatchObject({ count: 3, done: 2, line: { code: 'decided' } })
    const data = dataSetsDeliverable.summarise({ count: 2, figured: 1 }, null)
    expect(data).toMatchObject({ count: 2, done: 1, line: { code: 'figured' } })
  })

  test('count an insight as done when it has evidence', () => {
    const insights = [insightOf('ins_1', [proofs.trend]), insightOf('ins_2', [proofs.running])]
    expect(insightsDeliverable.summarise(insights, null)).toMatchObject({ count: 2, done: 1 })
  })
})
