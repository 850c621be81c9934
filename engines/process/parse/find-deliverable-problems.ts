import type { Playbook } from '../playbook.ts'
import type { Registry } from '../registry.ts'
import type { Report } from './shape.ts'

/** Deliverables of a record type that the product does not keep. */
export function findDeliverableProblems({ stages }: Playbook, registry: Registry, report: Report): void {
  for (const [index, { deliverables }] of stages.entries()) {
    for (const [number, { type }] of deliverables.entries()) {
      const path = ['stages', index, 'deliverables', number, 'type']
      if (!registry.recordTypes.has(type)) report('unknown_record_type', path, { type })
    }
  }
}
