import type { Context } from '#kernel/command/context.ts'
import { commonLabels } from '#kernel/contract/common-labels.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { operationsRefusals } from '../contract.ts'

/** Refuses a submission of what is not written to its end; names all that is missing. */
export function requireComplete(ctx: Context, { fields }: Declaration, lacks: readonly string[]): void {
  const [first] = lacks
  if (first === undefined) return
  const words = lacks.map(name => (fields[name]?.label ?? commonLabels[name])?.[ctx.locale] ?? name)
  const parts = words.join(ctx.locale === 'zh' ? '、' : ', ')
  throw refusal(operationsRefusals, 'operation.incomplete', { parts }, { field: first })
}
