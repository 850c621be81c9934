import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Pool } from 'pg'
import { readActor } from '../auth/read-actor.ts'
import { readUser } from '../auth/read-user.ts'
import { sessionToken } from '../auth/session-cookie.ts'
import { keepPace, type Pace } from '../edge/keep-pace.ts'
import { isKnownHost } from '../edge/known-host.ts'
import type { Limits } from '../edge/limits.ts'
import { isOwnOrigin } from '../edge/origin.ts'
import { refuseUnreadable } from '../edge/refuse-unreadable.ts'
import { setSecurityHeaders } from '../edge/security-headers.ts'
import { localeOf } from '../error/locale.ts'
import { type Api, newRequestId } from './api.ts'
import { ifMatchVersion } from './if-match.ts'
import { isReadable } from './is-readable.ts'
import { refuse } from './refuse.ts'
import type { RequestContext } from './request-context.ts'
import { refuseForNow, requireNoWait } from './too-many.ts'

export interface Site {
  readonly pool: Pool
  readonly baseUrl: string
  readonly secret: string
  readonly limits: Limits
  /** How fast a body has to come. */
  readonly pace: Pace
  readonly addressOf: (request: IncomingMessage) => string
  readonly workspaceApi: Api
  readonly accountApi: Api
  /** Further addresses: [pattern, handler]; the first that matches the path answers. */
  readonly routes: readonly Route[]
  readonly pages: (request: IncomingMessage, response: ServerResponse, path: string) => void
  readonly log: (entry: Record<string, unknown>) => void
}

export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly match: RegExpExecArray
  /** The person in the workspace of this slug; answers by itself where there is none. */
  readonly enter: (slug: string) => Promise<RequestContext | null>
  /** Whether that is so still, for what stays open. */
  readonly isStillIn: (slug: string) => Promise<boolean>
}
export interface Route {
  readonly path: RegExp
  /** Without them it answers all. */
  readonly methods?: readonly string[]
  /** Answers under whatever name it is called: for those who watch over the program inside a network. */
  readonly anyHost?: boolean
  readonly answer: (visit: Visit) => Promise<void>
}

const WORKSPACE = /^(\/rpc|\/api\/v1)\/w\/([a-z0-9-]{1,60})(?=\/)/
const ACCOUNT = /^(\/rpc|\/api\/v1)(?=\/account\/)/

/** The HTTP server of the product: routes a request to sign-in, API, other routes, or the pages. */
export function buildServer(site: Site): Server {
  const server = createServer((request, response) => {
    keepPace(request, () => endSlow(request, response), site.pace)
    answer(site, request, response).catch(error => {
      site.log({ level: 'error', message: String(error), stack: (error as Error).stack })
      refuse(response, request, 'server.failed', { request: '' })
    })
  })
  // A body is judged by its pace, not by its time; only its head has to be there soon.
  server.requestTimeout = 0
  server.headersTimeout = 20_000
  server.on('clientError', refuseUnreadable)
  return server
}

function endSlow(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return void request.socket.destroy()
  response.setHeader('connection', 'close')
  response.once('finish', () => request.socket.destroy())
  refuse(response, request, 'request.too_slow')
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setSecurityHeaders(response, site.baseUrl.startsWith('https://'))
  const url = parseUrl(request)
  if (!url) return refuse(response, request, 'route.not_found')
  const path = url.pathname
  const route = routeOf(site, request, path)
  const { host } = request.headers
  if (!route?.anyHost && !isKnownHost(host, site.baseUrl))
    return refuse(response, request, 'request.unknown_host', { host: host?.replace(/[^\w.:-]/g, '') })
  if (!isOwnOrigin(request, site.baseUrl)) return refuse(response, request, 'request.foreign_origin')
  const token = tokenOf(site, request)
  const seconds = token ? site.limits.request(token) : 0
  if (seconds > 0) return refuseForNow(request, response, seconds)
  if (route)
    return route.answer({
      request,
      response,
      url,
      match: route.match,
      enter: slug => enter(site, request, response, slug),
      isStillIn: async slug => token !== null && (await readActor(site.pool, token, slug)) !== null,
    })
  const workspace = WORKSPACE.exec(path)
  if (workspace) return answerWorkspace(site, request, response, workspace)
  const account = ACCOUNT.exec(path)
  if (account) return answerAccount(site, request, response, account)
  if (path.startsWith('/api/') || path.startsWith('/rpc/')) return refuse(response, request, 'route.not_found')
  site.pages(request, response, path)
}

function routeOf(site: Site, request: IncomingMessage, path: string) {
  for (const route of site.routes) {
    const match = route.methods?.includes(request.method ?? '') === false ? null : route.path.exec(path)
    if (match) return { ...route, match }
  }
}

async function answerWorkspace(site: Site, request: IncomingMessage, response: ServerResponse, match: RegExpExecArray) {
  response.setHeader('cache-control', 'no-store')
  const context = await enter(site, request, response, match[2] ?? '')
  if (!context || !(await isReadable(request, response))) return
  const handle = match[1] === '/rpc' ? site.workspaceApi.rpc : site.workspaceApi.rest
  const found = await handle(request, response, match[0] as `/${string}`, context)
  if (!found) refuse(response, request, 'route.not_found')
}

async function answerAccount(site: Site, request: IncomingMessage, response: ServerResponse, match: RegExpExecArray) {
  response.setHeader('cache-control', 'no-store')
  const token = tokenOf(site, request)
  const user = token ? await readUser(site.pool, token) : null
  const context = {
    ...contextOf(request, { actor: null, user, sessionToken: token }),
    countTry: (secret: string) => requireNoWait(response, site.limits.secret(secret, site.addressOf(request))),
  }
  if (!(await isReadable(request, response))) return
  const rpc = match[1] === '/rpc'
  const handle = rpc ? site.accountApi.rpc : site.accountApi.rest
  // Under /rpc the router's first level is the word after the prefix; REST paths carry it themselves.
  const found = await handle(request, response, (rpc ? '/rpc/account' : '/api/v1') as `/${string}`, context)
  if (!found) refuse(response, request, 'route.not_found')
}

/** Who asks, inside the workspace; a stranger to it learns nothing but that there is no such workspace. */
async function enter(site: Site, request: IncomingMessage, response: ServerResponse, slug: string) {
  const token = tokenOf(site, request)
  const actor = token ? await readActor(site.pool, token, slug) : null
  if (actor) return contextOf(request, { actor, user: null, sessionToken: token })
  const signedIn = token ? await readUser(site.pool, token) : null
  refuse(response, request, signedIn ? 'workspace.not_found' : 'sign_in.required')
  return null
}

function contextOf(
  request: IncomingMessage,
  who: Pick<RequestContext, 'actor' | 'user' | 'sessionToken'>,
): RequestContext {
  const { headers } = request
  return {
    ...who,
    requestId: newRequestId(),
    locale: localeOf(headers['accept-language']),
    ifMatch: ifMatchVersion(headers['if-match']),
    onceKey: [headers['idempotency-key']].flat().join() || undefined,
    countTry: () => undefined,
  }
}

function tokenOf(site: Site, request: IncomingMessage): string | null {
  return sessionToken(request.headers.cookie, site.secret, site.baseUrl.startsWith('https://'))
}

function parseUrl(request: IncomingMessage): URL | null {
  return URL.canParse(request.url ?? '', 'http://local') ? new URL(request.url ?? '', 'http://local') : null
}
