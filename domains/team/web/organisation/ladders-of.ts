import { DECISION_KINDS, type DecisionKind } from '../../entities/decision-kinds.ts'
import { inOrder, ladderKey } from '../../rules/organisation/ladder.ts'
import type { DecisionRule } from './use-organisation.ts'

export interface Ladder {
  readonly key: string
  readonly kind: DecisionKind
  /** What it is about, where the kind does not say it. */
  readonly matter: string | null
  readonly rungs: readonly DecisionRule[]
}

/** A ladder for every kind of decision, in their order and also where it has no rung; of “other” one for each matter. */
export function laddersOf(rules: readonly DecisionRule[]): Ladder[] {
  return DECISION_KINDS.flatMap((kind): Ladder[] => {
    const own = rules.filter(rule => rule.kind === kind)
    if (kind !== 'other') return [{ key: kind, kind, matter: null, rungs: inOrder(own) }]
    return [...new Set(own.map(ladderKey))].map(key => {
      const rungs = inOrder(own.filter(rule => ladderKey(rule) === key))
      return { key, kind, matter: rungs[0]?.matter ?? null, rungs }
    })
  })
}
