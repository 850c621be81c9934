import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import * as tables from './auth-tables.ts'
import { guardPasswordChange } from './change-password.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from './password-rules.ts'
import { sessionCookieName } from './session-cookie.ts'

const DAY = 86_400

/** The sign-in library, set up for this product: e-mail and password; accounts are made by invitation only. */
export function openSignIn(given: { pool: Pool; baseUrl: string; secret: string }) {
  const secure = given.baseUrl.startsWith('https://')
  return betterAuth({
    baseURL: given.baseUrl,
    basePath: '/api/auth',
    secret: given.secret,
    database: drizzleAdapter(drizzle(given.pool), { provider: 'pg', schema: tables }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    hooks: { before: guardPasswordChange },
    session: { expiresIn: 14 * DAY, updateAge: DAY },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/change-password': { window: 60, max: 5 } },
    },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sessionCookieName(secure),
          attributes: { secure, path: '/', sameSite: 'lax', httpOnly: true },
        },
      },
      ipAddress: { ipAddressHeaders: ['x-yingce-peer'] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}
export type SignIn = ReturnType<typeof openSignIn>
