import { sql } from 'drizzle-orm'
import type { Pool } from 'pg'
import { inWorkspace } from '../db/in-workspace.ts'
import type { Actor } from '../policy/actor.ts'

/** A member of a workspace with the present rights, for work that goes on without a request; null where there is none. */
export async function readActorById(
  pool: Pool,
  workspaceId: string,
  personId: string,
): Promise<(Actor & { timeZone: string }) | null> {
  const found = await inWorkspace(pool, workspaceId, tx =>
    tx.execute<{ actor: Actor & { timeZone: string } }>(sql`select actor_by_id(${workspaceId}, ${personId}) as actor`),
  )
  return found.rows[0]?.actor ?? null
}
