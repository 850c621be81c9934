import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type StakeholderFacts, stakeholderFacts } from './stakeholder-facts.ts'

/** Does the project know whom it concerns? */
export const presentCheck = defineCheck<{ min: number }, readonly StakeholderFacts[]>({
  name: 'stakeholders.present',
  label: { zh: '至少 {min} 个干系人', en: 'At least {min} {min|stakeholder|stakeholders}' },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: ['stakeholder'],
  facts: stakeholderFacts,
  judge: (known, { min }) => ({
    passed: known.length >= min,
    have: known.length,
    need: min,
    missing: [],
    missingCount: Math.max(0, min - known.length),
    where: { path: 'team/stakeholders' },
    seen: known.map(({ id, version }) => ({ id, version })),
  }),
})
