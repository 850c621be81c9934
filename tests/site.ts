import { createHmac, randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { openSite } from '#apps/server/open-site.ts'
import { openWorker } from '#apps/server/open-worker.ts'
import { buildRuntime } from '#apps/server/runtime.ts'
import { openSetup } from '#domains/people/server/account/set-up.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { testFiles } from './cast/files.ts'
import type { TestDatabase } from './database.ts'

/** What a browser or a program does: one person's requests with their cookies. */
export interface Visitor {
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
}
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Record<string, unknown>
}
export interface TestSite {
  readonly url: string
  /** The secret of the first account's link. */
  readonly setupSecret: string
  readonly visitor: () => Visitor
  /** Somebody who has signed in before: their browser carries the session's cookie. */
  readonly signedIn: (token: string) => Visitor
  /** The cookie of such a session, to put into a browser. */
  readonly cookie: (token: string) => { name: string; value: string }
  readonly stop: () => Promise<void>
}

/** The product's own server on a free port of loopback, on a test database. */
export async function openTestSite(
  database: TestDatabase,
  pool = database.app,
  requestLimit = 1_000,
): Promise<TestSite> {
  const log: Record<string, unknown>[] = []
  const runtime = buildRuntime({ pool, files: testFiles(), log: entry => void log.push(entry) })
  const secret = randomBytes(24).toString('hex')
  const settings = { runtime, pool, database: database.appConfig, secret, trustedProxies: [], requestLimit }
  const setupSecret = randomBytes(24).toString('base64url')
  await inSystem(database.app, tx => openSetup(tx, setupSecret))
  const site = openSite({ ...settings, baseUrl: 'http://localhost:3000' })
  await new Promise<void>(resolve => site.server.listen(0, '127.0.0.1', resolve))
  const worker = openWorker(runtime)
  const url = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
  return {
    url,
    setupSecret,
    visitor: () => visitorOf(url, new Map()),
    signedIn: token => visitorOf(url, new Map([['yingce', signed(token, secret)]])),
    cookie: token => ({ name: 'yingce', value: signed(token, secret) }),
    stop: async () => {
      await worker.stop()
      await site.stop()
    },
  }
}

function visitorOf(url: string, cookies: Map<string, string>): Visitor {
  return {
    send: async (method, path, body, headers = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const raw = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
      const response = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(raw !== undefined && { body: raw }),
      })
      for (const line of response.headers.getSetCookie()) keep(cookies, line)
      const text = await response.text()
      return { status: response.status, headers: response.headers, text, body: parsed(text) }
    },
  }
}

/** As the sign-in library signs its cookie. */
function signed(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
  if (value === '') cookies.delete(name)
  else cookies.set(name, value)
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
