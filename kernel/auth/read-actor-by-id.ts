import { sql } from 'drizzle-orm'
import type { Tx } from '../db/in-workspace.ts'
import type { Actor } from '../policy/actor.ts'

/** A member of a workspace with the present rights, where no session tells them; null where there is none. */
export async function readActorById(
  tx: Tx,
  workspaceId: string,
  personId: string,
): Promise<(Actor & { timeZone: string }) | null> {
  const found = await tx.execute<{ actor: Actor & { timeZone: string } }>(
    sql`select actor_by_id(${workspaceId}, ${personId}) as actor`,
  )
  return found.rows[0]?.actor ?? null
}
