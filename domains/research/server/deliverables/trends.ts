import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { trend } from '../../contract.ts'
import { isPest, pestAreas } from '../../rules/pest.ts'

type TrendFacts = Pick<RecordOf<typeof trend>, 'area' | 'impact' | 'strength' | 'meaning'>

/**
 * How many trends are noted; each names its source from the beginning. Of the kind `pest` only what lies in the four
 * areas of the environment counts, and is done when its impact, strength and meaning are given.
 */
export const trendsDeliverable = defineDeliverable<readonly TrendFacts[]>({
  type: 'trend',
  notes: {
    noted: { zh: '{count} 条趋势', en: '{count} {count|trend|trends} noted' },
    pest: {
      zh: '{count} 条，四个方面看了 {areas} 个',
      en: '{count} {count|factor|factors}, {areas} of four areas looked at',
    },
  },
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('area', t.area, 'impact', t.impact, 'strength', t.strength,
      'meaning', t.meaning)), '[]') from trend t
    where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration <= ${place.iteration} and t.deleted_at is null)`,
  summarise: (trends, kind) => {
    const shown = kind === 'pest' ? trends.filter(isPest) : trends
    const count = shown.length
    if (kind !== 'pest') return { count, done: count, line: count === 0 ? null : { code: 'noted', params: { count } } }
    const areas = pestAreas.filter(area => shown.some(one => one.area === area)).length
    const line = count === 0 ? null : { code: 'pest', params: { count, areas } }
    return { count, done: shown.filter(isWeighed).length, line }
  },
})

function isWeighed({ impact, strength, meaning }: TrendFacts): boolean {
  return impact !== null && strength !== null && (meaning ?? '').trim() !== ''
}
