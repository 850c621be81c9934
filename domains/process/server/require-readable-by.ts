import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../contract.ts'
import { closedTo } from './closed-to.ts'

/**
 * Refuses to put a record before somebody who could not open it: there it would wait where nobody looks. Whoever is no
 * member is left to the references, which know more about them.
 */
export async function requireReadableBy(
  ctx: Context,
  entity: Declaration,
  record: Parameters<typeof closedTo>[2],
  { field, personId }: { field: string; personId: string },
): Promise<void> {
  const reader = await closedTo(ctx, entity, record, personId)
  if (!reader) return
  const words = { person: reader.name, type: inSentence(entity.label, ctx.locale) }
  throw refusal(processRefusals, 'record.closed_to', words, { field })
}
