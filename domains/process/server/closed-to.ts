import { readActorById } from '#kernel/auth/read-actor-by-id.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Actor } from '#kernel/policy/actor.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'

interface Given {
  readonly id: string
  readonly ownerId: string | null
  readonly projectId: string
}

/** The person, where they could not open the record; null where they could, or where there is no such member. */
export async function closedTo(
  ctx: Context,
  entity: Declaration,
  record: Given,
  personId: string,
): Promise<Actor | null> {
  const { actor } = ctx
  const reader = personId === actor.personId ? actor : await readActorById(ctx.tx, actor.workspaceId, personId)
  return reader && !covers(scopeOf(reader, entity, 'read'), entity, record) ? reader : null
}
