import { defineDeliverable } from '#domains/process/reads.ts'
import { currentOf, isInForce } from '../../rules/in-force.ts'
import { type DecisionFacts, type DecisionKind, decisionFacts } from '../checks/decision-facts.ts'

/** Whether the decision of a kind is made, and in which version. */
export const decisionsDeliverable = defineDeliverable<readonly DecisionFacts[]>({
  type: 'decision',
  notes: {
    draft: { zh: '第 {revision} 版草稿', en: 'Draft of version {revision}' },
    decided: { zh: '第 {revision} 版已决定', en: 'Version {revision} decided' },
    in_review: { zh: '第 {revision} 版审批中', en: 'Version {revision} in review' },
    approved: { zh: '第 {revision} 版已批准', en: 'Version {revision} approved' },
    several: { zh: '{count} 项决策，{done} 项已决定', en: '{done} of {count} {count|decision|decisions} made' },
  },
  facts: decisionFacts,
  summarise: (decisions, kind) => (kind ? ofKind(decisions, kind as DecisionKind) : ofAll(decisions)),
})

function ofKind(decisions: readonly DecisionFacts[], kind: DecisionKind) {
  const current = currentOf(decisions, kind)
  if (!current) return { count: 0, done: 0, line: null }
  const line = { code: current.state, params: { revision: current.revision } }
  return { count: 1, done: isInForce(current) ? 1 : 0, line }
}

function ofAll(decisions: readonly DecisionFacts[]) {
  const kinds = new Set(decisions.map(one => one.kind))
  const current = [...kinds].flatMap(kind => currentOf(decisions, kind) ?? [])
  const [count, done] = [current.length, current.filter(isInForce).length]
  return { count, done, line: count === 0 ? null : { code: 'several', params: { count, done } } }
}
