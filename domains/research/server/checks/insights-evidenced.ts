import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type InsightFacts, insightFacts, isEvidenced, seenOf } from './insight-facts.ts'

/** Does every insight rest on something that counts? */
export const insightsEvidencedCheck = defineCheck<Record<string, never>, readonly InsightFacts[]>({
  name: 'research.insights_evidenced',
  label: { zh: '每条洞察都有证据', en: 'Every insight is tied to its evidence' },
  notes: {
    no_evidence: { zh: '还没有关联证据', en: 'It is tied to no evidence yet' },
    evidence_open: {
      zh: '关联的 {count} 条证据都还不算数：调研未完成，或记录已删除',
      en: 'None of its {count} {count|link|links} counts yet: the study is not finished, or the record is gone',
    },
  },
  params: z.strictObject({}),
  reads: ['insight'],
  facts: insightFacts,
  judge: insights => ({
    ...everyOf(insights, insight => (isEvidenced(insight) ? null : missingEvidence(insight))),
    where: { path: 'research/insights' },
    seen: seenOf(insights),
  }),
})

function missingEvidence({ id, claim, evidence }: InsightFacts) {
  const code = evidence.length === 0 ? 'no_evidence' : 'evidence_open'
  return { recordId: id, label: claim, why: { code, params: { count: evidence.length } } }
}
