import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { profileGaps } from '../../rules/profiled.ts'
import { type CompetitorFacts, competitorFacts } from './competitor-facts.ts'

/** Are enough competitors profiled: strengths, weaknesses, and a product or price? */
export const competitorsProfiledCheck = defineCheck<{ min: number }, readonly CompetitorFacts[]>({
  name: 'research.competitors_profiled',
  label: { zh: '至少为 {min} 家竞争对手建档', en: 'At least {min} {min|competitor|competitors} profiled' },
  notes: {
    strengths: { zh: '没有写优势', en: 'No strengths' },
    weaknesses: { zh: '没有写劣势', en: 'No weaknesses' },
    products: { zh: '没有产品或价格', en: 'No product or price' },
  },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: ['competitor'],
  facts: competitorFacts,
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
