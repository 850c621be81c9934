import { readActorById } from '#kernel/auth/read-actor-by-id.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import type { Actor } from '#kernel/policy/actor.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { processRefusals } from '../contract.ts'

interface Given {
  readonly id: string
  readonly ownerId: string | null
  readonly projectId: string
}

/**
 * Refuses to put a record before somebody who could not open it: there it would wait where nobody looks. Whoever is no
 * member is left to the references, which know more about them.
 */
export async function requireReadableBy(
  ctx: Context,
  entity: Declaration,
  record: Given,
  { field, personId }: { field: string; personId: string },
): Promise<void> {
  const { actor } = ctx
  const reader = personId === actor.personId ? actor : await readActorById(ctx.tx, actor.workspaceId, personId)
  if (!reader || mayRead(reader, entity, record)) return
  const words = { person: reader.name, type: inSentence(entity.label, ctx.locale) }
  throw refusal(processRefusals, 'record.closed_to', words, { field })
}

function mayRead(reader: Actor, entity: Declaration, record: Given): boolean {
  return covers(scopeOf(reader, entity, 'read'), entity, record)
}
