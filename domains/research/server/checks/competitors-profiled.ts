import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { competitor } from '../../contract.ts'
import { profileGaps } from '../../rules/profiled.ts'

export type CompetitorFacts = Pick<
  RecordOf<typeof competitor>,
  'id' | 'version' | 'name' | 'strengths' | 'weaknesses' | 'products' | 'prices'
>

/** Are enough competitors profiled: strengths, weaknesses, and a product or price? */
export const competitorsProfiledCheck = defineCheck<{ min: number }, readonly CompetitorFacts[]>({
  name: 'research.competitors_profiled',
  label: { zh: '至少为 {min} 家竞争对手建档', en: 'At least {min} competitors profiled' },
  notes: {
    strengths: { zh: '没有写优势', en: 'No strengths' },
    weaknesses: { zh: '没有写劣势', en: 'No weaknesses' },
    products: { zh: '没有产品或价格', en: 'No product or price' },
  },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: ['competitor'],
  facts: place => sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'name', c.name,
      'strengths', c.strengths, 'weaknesses', c.weaknesses, 'products', c.products, 'prices', c.prices)
      order by c.id), '[]')
    from competitor c
    where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration <= ${place.iteration} and c.deleted_at is null)`,
  judge: (competitors, { min }) => {
    const profiled = competitors.filter(one => profileGaps(one).length === 0).length
    const missing = profiled >= min ? [] : competitors.flatMap(gapsOf)
    return {
      passed: profiled >= min,
      have: profiled,
      need: min,
      missing: missing.slice(0, 20),
      missingCount: missing.length,
      where: { path: 'research/competitors' },
      seen: competitors.map(({ id, version }) => ({ id, version })),
    }
  },
})

function gapsOf(facts: CompetitorFacts) {
  return profileGaps(facts).map(field => ({
    recordId: facts.id,
    label: facts.name,
    field,
    why: { code: field, params: {} },
  }))
}
