import type { InsightFacts } from './insight-facts.ts'

type Proof = InsightFacts['evidence'][number]

export const proofs = {
  finished: proof('study', { studyState: 'finished' }),
  running: proof('study', { studyState: 'running' }),
  trend: proof('trend'),
  deletedTrend: proof('trend', { gone: true }),
  citation: proof('citation'),
} satisfies Record<string, Proof>

function proof(kind: Proof['kind'], more: Partial<Proof> = {}): Proof {
  return { id: `iev_${kind}`, version: 1, kind, gone: false, studyState: null, ...more }
}

export function insightOf(
  id: string,
  evidence: readonly Proof[],
  topic: InsightFacts['topic'] = 'needs',
): InsightFacts {
  return { id, version: 1, claim: `claim of ${id}`, topic, evidence }
}
