import type { Deliverable } from '@yingce/process/playbook'
import type { GatePlace } from '../check.ts'
import type { DeliverableView } from '../shapes/gate.ts'
import { inWords } from './in-words.ts'
import type { Aside } from './judge-gates.ts'
import { findDeliverable } from './registry.ts'

/** How far a stage's deliverables are; a record type that the product does not keep yet is not shown. */
export function deliverableAsides(deliverables: readonly Deliverable[], place: GatePlace): Aside<DeliverableView>[] {
  return deliverables.flatMap(({ type, kind, label, where }) => {
    const source = findDeliverable(type)
    if (!source) return []
    const read = (facts: unknown): DeliverableView => {
      const { count, done, line } = source.summarise(facts, kind)
      return { type, kind, label, count, done, line: line ? inWords(line, source.notes) : null, path: where }
    }
    return [{ facts: source.facts(place, kind), read }]
  })
}
