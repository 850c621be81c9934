import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type CompetitorFacts, competitorFacts, profileGaps } from '#domains/research/reads.ts'

interface DifferenceFacts {
  readonly id: string
  readonly version: number
  readonly competitorId: string
  readonly meaning: string | null
  /** Living insights of the project that it rests on. */
  readonly insights: number
}
export interface DifferencesFacts {
  readonly competitors: readonly CompetitorFacts[]
  readonly differences: readonly DifferenceFacts[]
}

/** Is it said of every profiled competitor how we differ, why that matters, and what it rests on? */
export const differencesCompleteCheck = defineCheck<Record<string, never>, DifferencesFacts>({
  name: 'strategy.differences_complete',
  label: {
    zh: '对每个已建档的竞争对手都写明差异并有洞察支持',
    en: 'The difference from every profiled competitor is stated and rests on insights',
  },
  notes: {
    no_competitor: { zh: '还没有建档的竞争对手', en: 'No competitor is profiled yet' },
    none: { zh: '还没有写我们与它的差异', en: 'Our difference from it is not stated yet' },
    meaning: { zh: '没有写对目标客户为什么重要', en: 'It does not say why it matters to the target customers' },
    evidence: { zh: '没有关联洞察', en: 'It rests on no insight' },
  },
  params: z.strictObject({}),
  reads: ['competitor', 'competitor_difference', 'insight'],
  facts: place => sql`(select json_build_object('competitors', ${competitorFacts(place)}, 'differences', (
    select coalesce(json_agg(json_build_object('id', f.id, 'version', f.version, 'competitorId', f.competitor_id,
      'meaning', f.meaning, 'insights', (
        select count(*) from jsonb_array_elements(coalesce(f.evidence, '[]')) row
        join insight i on i.workspace_id = f.workspace_id and i.id = row ->> 'insightId'
          and i.project_id = f.project_id and i.deleted_at is null)) order by f.id), '[]')
    from competitor_difference f
    where f.workspace_id = ${place.workspaceId} and f.project_id = ${place.projectId}
      and f.iteration = ${place.iteration} and f.deleted_at is null)))`,
  judge: ({ competitors, differences }) => {
    const profiled = competitors.filter(one => profileGaps(one).length === 0)
    const missing = profiled.flatMap(one => {
      const found = differences.find(difference => difference.competitorId === one.id)
      const code = gapOf(found)
      if (!code) return []
      const about = found ? { recordId: found.id, field: code } : {}
      return [{ ...about, label: one.name, why: { code, params: {} } }]
    })
    const none = profiled.length === 0
    return {
      passed: !none && missing.length === 0,
      have: profiled.length - missing.length,
      need: Math.max(profiled.length, 1),
      ...(none && { note: { code: 'no_competitor', params: {} } }),
      missing: missing.slice(0, 20),
      missingCount: none ? 1 : missing.length,
      where: { path: none ? 'research/competitors' : 'strategy/positioning' },
      seen: [...profiled, ...differences].map(({ id, version }) => ({ id, version })),
    }
  },
})

function gapOf(found: DifferenceFacts | undefined): 'none' | 'meaning' | 'evidence' | null {
  if (!found) return 'none'
  if (!found.meaning?.trim()) return 'meaning'
  return found.insights === 0 ? 'evidence' : null
}
