import { defineCheck } from '#domains/process/reads.ts'
import { decision } from '../../contract.ts'
import { currentOf } from '../../rules/in-force.ts'
import { type DecisionFacts, type DecisionKind, decisionFacts } from './decision-facts.ts'
import { type Kinds, kindsSchema, kindWords } from './decision-kinds.ts'

/** Does every decision asked for rest on an insight, be it in force or still a draft? */
export const decisionsEvidencedCheck = defineCheck<Kinds, readonly DecisionFacts[]>({
  name: 'strategy.decisions_evidenced',
  label: { zh: '各项决策都有洞察支持', en: 'Each decision rests on an insight' },
  notes: {
    ...decision.fields.kind.options,
    none: { zh: '还没有这项决策', en: 'There is no such decision yet' },
    no_insight: { zh: '没有关联洞察', en: 'It is tied to no insight' },
  },
  params: kindsSchema,
  words: kindWords,
  reads: ['decision', 'insight'],
  facts: decisionFacts,
  judge: (decisions, { kinds }) => {
    const asked = [...new Set(kinds)]
    const current = asked.map(kind => ({ kind, decision: currentOf(decisions, kind) }))
    const missing = current.filter(one => !one.decision || one.decision.evidence.length === 0)
    return {
      passed: asked.length > 0 && missing.length === 0,
      have: asked.length - missing.length,
      need: asked.length,
      missing: missing.map(one => unsupported(one.kind, one.decision)),
      missingCount: missing.length,
      where: { path: 'strategy/decisions' },
      seen: current.flatMap(one => (one.decision ? [one.decision, ...one.decision.evidence].map(seenOf) : [])),
    }
  },
})

function unsupported(kind: DecisionKind, found: DecisionFacts | undefined) {
  const about = found ? { recordId: found.id, field: 'evidence' } : {}
  return { ...about, label: kind, why: { code: found ? 'no_insight' : 'none', params: {} } }
}

function seenOf({ id, version }: { id: string; version: number }) {
  return { id, version }
}
