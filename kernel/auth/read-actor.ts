import type { Pool } from 'pg'
import type { Actor } from '../policy/actor.ts'

/** The person behind a session, inside the workspace of an address; null where there is no such membership. */
export async function readActor(
  pool: Pool,
  token: string,
  slug: string,
): Promise<(Actor & { timeZone: string }) | null> {
  const { rows } = await pool.query({
    name: 'actor_of',
    text: 'select actor_of($1, $2) as actor',
    values: [token, slug],
  })
  return rows[0]?.actor ?? null
}
