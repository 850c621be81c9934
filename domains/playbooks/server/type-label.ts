import { shippedPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'

/** What a record type is called; what is a view of several records is called as the product's playbooks call it. */
export function typeLabel(ctx: Context, type: string): Label {
  const declared = ctx.runtime.entities.find(entity => entity.type === type)?.label
  return declared ?? shippedLabel(type) ?? { zh: type, en: type }
}

function shippedLabel(type: string): Label | undefined {
  const deliverables = shippedPlaybooks().flatMap(({ playbook }) => playbook.stages.flatMap(one => one.deliverables))
  return deliverables.find(one => one.type === type)?.label
}
