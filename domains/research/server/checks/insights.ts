import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type InsightFacts, insightFacts } from './insight-facts.ts'

/** Are there enough insights? Whether each has evidence is another check. */
export const insightsCheck = defineCheck<{ min: number }, readonly InsightFacts[]>({
  name: 'research.insights',
  label: { zh: '至少有 {min} 条洞察', en: 'At least {min} {min|insight|insights}' },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: ['insight'],
  facts: insightFacts,
  judge: (insights, { min }) => ({
    passed: insights.length >= min,
    have: insights.length,
    need: min,
    missing: [],
    missingCount: 0,
    where: { path: 'research/insights' },
    seen: insights.map(({ id, version }) => ({ id, version })),
  }),
})
