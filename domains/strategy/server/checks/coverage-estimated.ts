import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { channelScoring } from '../scoring.ts'
import { fullyScoredSql } from './scoring-facts.ts'

export interface ChannelFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly coverage: string | null
  readonly coverageBasis: string | null
}

/**
 * Is it estimated of every chosen channel how many of the target customers it reaches, and from what? A choice counts
 * while the channel is scored on every criterion.
 */
export const coverageEstimatedCheck = defineCheck<Record<string, never>, readonly ChannelFacts[]>({
  name: 'strategy.coverage_estimated',
  label: { zh: '每个选定的渠道都估计了覆盖率', en: 'The coverage of every chosen channel is estimated' },
  notes: {
    none_chosen: { zh: '还没有选定评完分的渠道', en: 'No fully scored channel is chosen yet' },
    coverage: { zh: '没有估计覆盖率', en: 'No estimate of its coverage' },
    coverageBasis: { zh: '没有写覆盖率的依据', en: 'The estimate has no basis' },
  },
  params: z.strictObject({}),
  reads: ['channel_option'],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name,
      'coverage', c.coverage::text, 'coverageBasis', c.coverage_basis) order by c.id), '[]')
    from channel_option c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.chosen_at is not null and c.deleted_at is null
      and ${fullyScoredSql(channelScoring, 'c')})`,
  judge: chosen => {
    const missing = chosen.flatMap(one => {
      const field = gapOf(one)
      return field ? [{ recordId: one.id, label: one.name, field, why: { code: field, params: {} } }] : []
    })
    const none = chosen.length === 0
    return {
      passed: !none && missing.length === 0,
      have: chosen.length - missing.length,
      need: Math.max(chosen.length, 1),
      ...(none && { note: { code: 'none_chosen', params: {} } }),
      missing: missing.slice(0, 20),
      missingCount: none ? 1 : missing.length,
      where: { path: 'strategy/channels' },
      seen: chosen.map(({ id, version }) => ({ id, version })),
    }
  },
})

function gapOf({ coverage, coverageBasis }: ChannelFacts): 'coverage' | 'coverageBasis' | null {
  if (coverage === null) return 'coverage'
  return coverageBasis?.trim() ? null : 'coverageBasis'
}
