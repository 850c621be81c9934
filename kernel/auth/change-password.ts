import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { passwordWeakness, personalWords } from './password-rules.ts'

/**
 * A new password is judged by the same rules as a first one, and ends every other session whether or not the request
 * asks for it: whoever changes a password may do so because somebody else knows it.
 */
export const guardPasswordChange = createAuthMiddleware(async ctx => {
  if (ctx.path !== '/change-password') return undefined
  const given = ctx.body as { newPassword?: unknown } | undefined
  const user = (await getSessionFromCtx(ctx))?.user
  const personal = user ? personalWords(user) : []
  const weakness = typeof given?.newPassword === 'string' ? passwordWeakness(given.newPassword, personal) : null
  if (weakness) throw new APIError('BAD_REQUEST', { code: CODES[weakness], message: MESSAGES[weakness] })
  return { context: { body: { ...given, revokeOtherSessions: true } } }
})

const CODES = { short: 'PASSWORD_TOO_SHORT', long: 'PASSWORD_TOO_LONG', common: 'PASSWORD_TOO_COMMON' } as const
const MESSAGES = {
  short: 'Password too short',
  long: 'Password too long',
  common: 'This password is among the first that others would guess',
} as const
