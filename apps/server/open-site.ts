import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Pool, PoolConfig } from 'pg'
import { demoContract } from '#apps/demo-contract.ts'
import { projectFileRoute } from '#domains/documents/server/project-file-route.ts'
import { guestRoutes } from '#domains/guests/server/guest-routes.ts'
import { accountContract } from '#domains/people/account-contract.ts'
import { accountOperations } from '#domains/people/server/account/operations.ts'
import { openSignIn } from '#kernel/auth/sign-in.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { clientAddress } from '#kernel/edge/client-address.ts'
import { PACE } from '#kernel/edge/keep-pace.ts'
import { openLimits } from '#kernel/edge/limits.ts'
import { fileRoutes } from '#kernel/files/file-routes.ts'
import { buildAccountRouter } from '#kernel/http/account-router.ts'
import { buildApi } from '#kernel/http/api.ts'
import { healthRoutes } from '#kernel/http/health.ts'
import { openLive } from '#kernel/http/live.ts'
import { buildRouter } from '#kernel/http/router.ts'
import { buildServer, type Route, type Site } from '#kernel/http/server.ts'
import { staticFiles } from '#kernel/http/static-files.ts'
import { apiDescription } from './api-reference/api-description.ts'
import { apiPage } from './api-reference/api-page.ts'
import { demoOperations } from './demo/demo-operations.ts'
import { domains } from './domains.ts'
import { allRefusals } from './refusals.ts'
import { signInRoute } from './sign-in-route.ts'

export interface SiteSettings {
  readonly runtime: Runtime
  readonly pool: Pool
  /** For the one connection that listens. */
  readonly database: PoolConfig
  readonly baseUrl: string
  readonly secret: string
  readonly trustedProxies: readonly string[]
  /** What one session may ask for, a second. */
  readonly requestLimit: number
}

/** The HTTP side of the product: its server, not yet listening, and how to end it. */
export function openSite(settings: SiteSettings): { server: Server; stop: () => Promise<void> } {
  const { runtime, pool } = settings
  const router = buildRouter(runtime, domains)
  const addressOf = clientAddress(settings.trustedProxies)
  const live = openLive(settings.database, error => runtime.log({ level: 'warn', message: `live: ${String(error)}` }))
  const limits = openLimits(settings.requestLimit)
  const pages = staticFiles(join(import.meta.dirname, '..', '..', 'dist', 'web'))
  const site: Site = {
    ...{ pool, baseUrl: settings.baseUrl, secret: settings.secret, log: runtime.log },
    workspaceApi: buildApi(router, allRefusals, runtime.log),
    accountApi: buildApi(
      buildAccountRouter(runtime, { ...accountContract, ...demoContract }, { ...accountOperations, ...demoOperations }),
      allRefusals,
      runtime.log,
    ),
    limits,
    pace: PACE,
    addressOf,
    routes: [
      signInRoute({ signIn: openSignIn(settings), baseUrl: settings.baseUrl, addressOf }),
      ...fileRoutes(runtime, allRefusals),
      projectFileRoute(runtime, allRefusals),
      ...guestRoutes({ runtime, refusals: allRefusals, pages, addressOf, countVisit: limits.guest }),
      ...healthRoutes(pool),
      live.route,
      ...referenceRoutes(() => apiDescription(router)),
    ],
    pages,
  }
  const server = buildServer(site)
  return { server, stop: () => stopSite(server, live.stop) }
}

/** The description of the interface, for programs and, as a page, for people. Made when it is first asked for. */
function referenceRoutes(describe: () => Promise<Record<string, unknown>>): Route[] {
  let described: ReturnType<typeof describe> | undefined
  const answering =
    (type: string, write: (description: Record<string, unknown>) => string): Route['answer'] =>
    async ({ response }) => {
      described ??= describe()
      response.writeHead(200, { 'content-type': type }).end(write(await described))
    }
  return [
    { path: /^\/api\/v1\/openapi\.json$/, answer: answering('application/json', JSON.stringify) },
    { path: /^\/api\/v1\/?$/, methods: ['GET'], answer: answering('text/html; charset=utf-8', apiPage) },
  ]
}

/** No new connections; requests under way are finished, open streams ended. */
async function stopSite(server: Server, stopLive: () => Promise<void>): Promise<void> {
  await stopLive()
  await new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 10_000).unref()
  })
}
