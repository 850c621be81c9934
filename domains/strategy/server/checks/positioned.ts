import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type CompetitorFacts, competitorFacts, profileGaps } from '#domains/research/reads.ts'
import { type MappedMap, mapGaps } from '../../rules/map-gaps.ts'

export interface PositionedFacts {
  readonly map: (MappedMap & { readonly id: string; readonly version: number }) | null
  readonly competitors: readonly CompetitorFacts[]
}

/** Is there a map on two attributes, with our wanted place and every profiled competitor on it, each with its basis? */
export const positionedCheck = defineCheck<Record<string, never>, PositionedFacts>({
  name: 'strategy.positioned',
  label: {
    zh: '定位图上有我们和每个已建档的竞争对手',
    en: 'The positioning map shows us and every profiled competitor',
  },
  notes: {
    no_map: { zh: '还没有定位图', en: 'There is no positioning map yet' },
    no_competitor: { zh: '还没有建档的竞争对手', en: 'No competitor is profiled yet' },
    we: { zh: '我们的目标位置', en: 'The place that we want' },
    axes: { zh: '两条轴', en: 'The two axes' },
    same_axis: { zh: '两条轴是同一个方面', en: 'Both are the same attribute' },
    unplaced: { zh: '还不在图上', en: 'It is not on the map yet' },
    no_basis: { zh: '位置没有依据', en: 'Its place has no basis' },
  },
  params: z.strictObject({}),
  reads: ['positioning_map', 'competitor'],
  facts: place => sql`(select json_build_object('competitors', ${competitorFacts(place)}, 'map', (
    select json_build_object('id', m.id, 'version', m.version, 'xName', m.x_name, 'yName', m.y_name, 'points', m.points)
    from positioning_map m where m.workspace_id = ${place.workspaceId} and m.project_id = ${place.projectId}
      and m.iteration = ${place.iteration} and m.deleted_at is null)))`,
  judge: ({ map, competitors }) => {
    const profiled = competitors.filter(one => profileGaps(one).length === 0)
    const gaps = map ? mapGaps(map, profiled) : []
    // We are one of those who must have a place.
    const need = profiled.length + 1
    const note = !map ? 'no_map' : profiled.length === 0 ? 'no_competitor' : null
    return {
      passed: note === null && gaps.length === 0,
      have: map ? Math.max(need - gaps.length, 0) : 0,
      need,
      ...(note && { note: { code: note, params: {} } }),
      missing: gaps.slice(0, 20).map(({ about, name, code }) => ({
        ...(map && { recordId: map.id, field: about === 'axes' ? 'xName' : 'points' }),
        label: name ?? about,
        why: { code, params: {} },
      })),
      missingCount: map ? gaps.length + (note ? 1 : 0) : need,
      where: { path: 'strategy/positioning' },
      seen: [...(map ? [map] : []), ...profiled].map(({ id, version }) => ({ id, version })),
    }
  },
})
