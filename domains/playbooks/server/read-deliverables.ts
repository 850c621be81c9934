import { shippedPlaybooks } from '#domains/process/reads.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { type DeliverableCard, playbooksContract } from '../contract.ts'
import { typeLabel } from './type-label.ts'

/** What stages can make: every deliverable that a playbook of the product has, each once. */
export const readDeliverables = query(playbooksContract.playbookDeliverables, {
  allow: anyMember,
  run: async ctx => {
    const cards = new Map<string, DeliverableCard>()
    for (const { type, kind, label, where } of shippedDeliverables()) {
      const key = `${type} ${kind ?? ''}`
      if (!cards.has(key)) cards.set(key, { type, kind, label, typeLabel: typeLabel(ctx, type), where })
    }
    return [...cards.values()]
  },
})

function shippedDeliverables() {
  return shippedPlaybooks().flatMap(({ playbook }) => playbook.stages.flatMap(({ deliverables }) => deliverables))
}
