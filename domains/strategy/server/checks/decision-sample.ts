import type { DecisionFacts, DecisionKind } from './decision-facts.ts'

export function decisionOf(
  id: string,
  kind: DecisionKind,
  state: DecisionFacts['state'],
  links: readonly string[] = [],
): DecisionFacts {
  const evidence = links.map(link => ({ id: link, version: 1 }))
  return { id, version: 1, kind, question: `question of ${id}`, state, revision: 1, evidence }
}
