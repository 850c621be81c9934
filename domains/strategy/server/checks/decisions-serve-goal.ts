import { defineCheck } from '#domains/process/reads.ts'
import { decision } from '../../contract.ts'
import { currentOf } from '../../rules/in-force.ts'
import { type DecisionFacts, type DecisionKind, decisionFacts } from './decision-facts.ts'
import { type Kinds, kindsSchema, kindWords } from './decision-kinds.ts'

/** Does every decision asked for name a goal of the project that it serves? */
export const decisionsServeGoalCheck = defineCheck<Kinds, readonly DecisionFacts[]>({
  name: 'strategy.decisions_serve_goal',
  label: { zh: '各项决策都服务于一个目标', en: 'Each decision serves a goal' },
  notes: {
    ...decision.fields.kind.options,
    none: { zh: '还没有这项决策', en: 'There is no such decision yet' },
    no_goal: {
      zh: '没有说明服务于哪个目标，或目标已放弃',
      en: 'It names no goal that it serves, or one that was dropped',
    },
  },
  params: kindsSchema,
  words: kindWords,
  reads: ['decision', 'goal'],
  facts: decisionFacts,
  judge: (decisions, { kinds }) => {
    const asked = [...new Set(kinds)]
    const current = asked.map(kind => ({ kind, decision: currentOf(decisions, kind) }))
    const missing = current.filter(one => !one.decision || one.decision.goals.length === 0)
    return {
      passed: asked.length > 0 && missing.length === 0,
      have: asked.length - missing.length,
      need: asked.length,
      missing: missing.map(one => aimless(one.kind, one.decision)),
      missingCount: missing.length,
      where: { path: 'strategy/decisions' },
      seen: current.flatMap(one => (one.decision ? [one.decision, ...one.decision.goals].map(seenOf) : [])),
    }
  },
})

function aimless(kind: DecisionKind, found: DecisionFacts | undefined) {
  const about = found ? { recordId: found.id, field: 'goals' } : {}
  return { ...about, label: kind, why: { code: found ? 'no_goal' : 'none', params: {} } }
}

function seenOf({ id, version }: { id: string; version: number }) {
  return { id, version }
}
