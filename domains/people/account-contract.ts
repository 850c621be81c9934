import { oc } from '@orpc/contract'
import { z } from 'zod'

const name = z.string().trim().min(1).max(100)
const secret = z.string().min(20).max(200)
const password = z.string().max(1_000)
const done = z.object({ done: z.literal(true) })
const tags = ['account']
const workspace = z.object({ slug: z.string(), name: z.string() })

/** What a person does outside any workspace. */
export const accountContract = {
  me: oc.route({ method: 'GET', path: '/account/me', tags }).output(
    z.object({
      user: z.object({ id: z.string(), name: z.string(), email: z.string(), locale: z.string().nullable() }),
      workspaces: z.array(workspace),
    }),
  ),
  /** The first account, by the link printed at the first start. */
  setup: oc
    .route({ method: 'POST', path: '/account/setup', tags })
    .input(z.strictObject({ token: secret, name, email: z.email().max(254), password, workspaceName: name }))
    .output(z.object({ slug: z.string() })),
  createWorkspace: oc
    .route({ method: 'POST', path: '/account/workspaces', tags })
    .input(z.strictObject({ name }))
    .output(workspace),
  invitation: oc
    .route({ method: 'GET', path: '/account/invitation', tags })
    .input(z.object({ token: secret }))
    .output(z.object({ email: z.string(), workspaceName: z.string(), hasAccount: z.boolean() })),
  accept: oc
    .route({ method: 'POST', path: '/account/accept', tags })
    .input(z.strictObject({ token: secret, name: name.optional(), password: password.optional() }))
    .output(z.object({ slug: z.string() })),
  sessions: oc.route({ method: 'GET', path: '/account/sessions', tags }).output(
    z.array(
      z.object({
        id: z.string(),
        createdAt: z.string(),
        expiresAt: z.string(),
        userAgent: z.string().nullable(),
        ipAddress: z.string().nullable(),
        current: z.boolean(),
      }),
    ),
  ),
  endSession: oc
    .route({ method: 'POST', path: '/account/sessions/end', tags })
    .input(z.strictObject({ id: z.string().max(100) }))
    .output(done),
  setLocale: oc
    .route({ method: 'POST', path: '/account/locale', tags })
    .input(z.strictObject({ locale: z.enum(['zh', 'en']) }))
    .output(done),
}
