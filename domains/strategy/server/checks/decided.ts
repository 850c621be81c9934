import { defineCheck } from '#domains/process/reads.ts'
import { decision } from '../../contract.ts'
import { currentOf, isInForce } from '../../rules/in-force.ts'
import { type DecisionFacts, type DecisionKind, decisionFacts } from './decision-facts.ts'
import { type Kinds, kindsSchema, kindWords } from './decision-kinds.ts'

/** Is there a decision in force of every kind asked for? */
export const decidedCheck = defineCheck<Kinds, readonly DecisionFacts[]>({
  name: 'strategy.decided',
  label: { zh: '各项决策已作出', en: 'The decisions are made' },
  notes: {
    ...decision.fields.kind.options,
    none: { zh: '还没有这项决策', en: 'There is no such decision yet' },
    draft: { zh: '还是草稿', en: 'It is still a draft' },
  },
  params: kindsSchema,
  words: kindWords,
  reads: ['decision'],
  facts: decisionFacts,
  judge: (decisions, { kinds }) => {
    const asked = [...new Set(kinds)]
    const current = asked.map(kind => ({ kind, decision: currentOf(decisions, kind) }))
    const missing = current.filter(one => !one.decision || !isInForce(one.decision))
    return {
      passed: asked.length > 0 && missing.length === 0,
      have: asked.length - missing.length,
      need: asked.length,
      missing: missing.map(one => undecided(one.kind, one.decision)),
      missingCount: missing.length,
      where: { path: 'strategy/decisions' },
      seen: current.flatMap(one => (one.decision ? [{ id: one.decision.id, version: one.decision.version }] : [])),
    }
  },
})

/** The label is the kind's code: its words in both languages are among the notes. */
function undecided(kind: DecisionKind, draft: DecisionFacts | undefined) {
  const about = draft ? { recordId: draft.id, field: 'choice' } : {}
  return { ...about, label: kind, why: { code: draft ? 'draft' : 'none', params: {} } }
}
