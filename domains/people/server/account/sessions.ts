import { sql } from 'drizzle-orm'
import { accountOperation } from '#kernel/command/account-operation.ts'
import { isoInstant } from '#kernel/db/columns.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { accountContract } from '../../account-contract.ts'
import { requireUser } from './read-account.ts'

type SessionRow = Record<'id' | 'token' | 'created_at' | 'expires_at', string> & {
  user_agent: string | null
  ip_address: string | null
}

export const listSessions = accountOperation(accountContract.sessions, async ctx => {
  const user = requireUser(ctx)
  const found = await inSystem(ctx.runtime.pool, tx =>
    tx.execute<SessionRow>(sql`
      select id, token, created_at, expires_at, user_agent, ip_address from auth.session
      where user_id = ${user.id} and expires_at > now() order by created_at desc limit 100`),
  )
  return found.rows.map(row => ({
    id: row.id,
    createdAt: isoInstant(row.created_at),
    expiresAt: isoInstant(row.expires_at),
    userAgent: row.user_agent,
    ipAddress: row.ip_address,
    current: row.token === ctx.sessionToken,
  }))
})

/** Ends one of one's own sessions at the server: its cookie is worth nothing from then on. */
export const endSession = accountOperation(accountContract.endSession, async (ctx, input) => {
  const user = requireUser(ctx)
  await inSystem(ctx.runtime.pool, tx =>
    tx.execute(sql`delete from auth.session where id = ${input.id} and user_id = ${user.id}`),
  )
  return { done: true as const }
})

export const setLocale = accountOperation(accountContract.setLocale, async (ctx, input) => {
  const user = requireUser(ctx)
  await inSystem(ctx.runtime.pool, tx =>
    tx.execute(sql`update auth."user" set locale = ${input.locale} where id = ${user.id}`),
  )
  return { done: true as const }
})
