import type { Pool } from 'pg'
import type { AccountUser } from '../command/account-operation.ts'

/** The account behind a session; null where the session has ended. */
export async function readUser(pool: Pool, token: string): Promise<AccountUser | null> {
  const { rows } = await pool.query<AccountUser>(
    `select u.id, u.name, u.email, u.locale from auth.session s join auth."user" u on u.id = s.user_id
     where s.token = $1 and s.expires_at > now()`,
    [token],
  )
  return rows[0] ?? null
}
