import type { DecisionFacts, DecisionKind } from './decision-facts.ts'

export function decisionOf(
  id: string,
  kind: DecisionKind,
  state: DecisionFacts['state'],
  links: readonly string[] = [],
  served: readonly string[] = [],
): DecisionFacts {
  const seen = (ids: readonly string[]) => ids.map(one => ({ id: one, version: 1 }))
  const said = { question: `question of ${id}`, evidence: seen(links), goals: seen(served) }
  return { id, version: 1, kind, state, revision: 1, ...said }
}
