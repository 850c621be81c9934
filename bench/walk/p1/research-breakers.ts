import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Research } from './do-research.ts'

export function researchBreakers(cast: Cast, research: Research): Breaker[] {
  const { planner } = cast
  const { study, insights } = research
  const needs = [insights.segments, insights.history]
  return [
    {
      criterion: 'research_finished',
      break: () => planner.post(`/studies/${study.id}/reopen`, { reason: '还要补看一个月的数据' }),
      mend: () => planner.post(`/studies/${study.id}/finish`),
    },
    competitorBreaker(cast, research),
    {
      criterion: 'insights_present',
      also: { criteria: ['topics_covered'], because: 'two insights cannot be about three topics' },
      break: async () => {
        for (const one of needs) await planner.remove('insights', one.id)
      },
      mend: async () => {
        for (const one of needs) await planner.restore('insights', one.id)
      },
    },
    evidenceBreaker(cast, research),
    {
      criterion: 'topics_covered',
      break: () => planner.change('insights', insights.trends.id, { topic: 'opportunities' }),
      mend: () => planner.change('insights', insights.trends.id, { topic: 'trends' }),
    },
  ]
}

export function competitorBreaker({ planner }: Cast, { competitor }: Pick<Research, 'competitor'>): Breaker {
  return {
    criterion: 'competitors_profiled',
    break: () => planner.change('competitors', competitor.id, { weaknesses: [] }),
    mend: () => planner.change('competitors', competitor.id, { weaknesses: competitor.weaknesses }),
  }
}

/** The topic stays covered by the other insight about needs. */
export function evidenceBreaker({ planner }: Cast, { insights }: Pick<Research, 'insights'>): Breaker {
  const path = `/insight-evidence?${new URLSearchParams({
    filter: JSON.stringify([{ field: 'insightId', is: 'eq', value: insights.history.id }]),
  })}`
  return {
    criterion: 'insights_evidenced',
    break: async () => {
      const { items } = await planner.get<{ items: { id: string }[] }>(path)
      for (const { id } of items) await planner.client.must('DELETE', planner.at(`/insight-evidence/${id}`), {})
    },
    mend: () =>
      planner.post(`/insights/${insights.history.id}/evidence`, { kind: 'citation', sourceTitle: '历次外呼记录' }),
  }
}
