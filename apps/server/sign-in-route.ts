import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SignIn } from '#kernel/auth/sign-in.ts'
import { refusalOfLibrary, signInRefusals } from '#kernel/auth/sign-in-refusals.ts'
import { isReadable } from '#kernel/http/is-readable.ts'
import { refuse, refuseInWords } from '#kernel/http/refuse.ts'
import type { Route } from '#kernel/http/server.ts'
import { refuseForNow } from '#kernel/http/too-many.ts'

interface SignInSettings {
  readonly signIn: SignIn
  readonly baseUrl: string
  readonly addressOf: (request: IncomingMessage) => string
}

/** What the product uses of the sign-in library; its other addresses do not exist. */
export function signInRoute(settings: SignInSettings): Route {
  return {
    path: /^\/api\/auth\/(sign-in\/email|sign-out|change-password)$/,
    methods: ['POST'],
    answer: async ({ request, response, url }) => {
      response.setHeader('cache-control', 'no-store')
      if (!(await isReadable(request, response))) return
      const asked = new Request(new URL(url.pathname, settings.baseUrl), {
        method: 'POST',
        headers: headersFor(request, settings.addressOf(request), new URL(settings.baseUrl).origin),
        body: JSON.stringify((request as { body?: unknown }).body ?? {}),
      })
      await handOn(await settings.signIn.handler(asked), request, response)
    },
  }
}

/**
 * The library reads the address of the other end from a header; only what we know goes in there. Where a request comes
 * from has been judged at the door, by whatever name or address people use this program.
 */
function headersFor({ headers }: IncomingMessage, address: string, origin: string): Headers {
  const given = ['cookie', 'user-agent'].flatMap(name => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as [string, string]] : []
  })
  return new Headers([...given, ['content-type', 'application/json'], ['x-yingce-peer', address], ['origin', origin]])
}

async function handOn(answer: Response, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const cookie of answer.headers.getSetCookie()) response.appendHeader('set-cookie', cookie)
  if (!answer.ok) return refuseFor(answer, request, response)
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
}

/** The library's own words are English and its own; people and programs get ours. */
async function refuseFor(answer: Response, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (answer.status >= 500) return refuse(response, request, 'server.failed', { request: '' })
  if (answer.status === 429)
    return refuseForNow(request, response, Math.max(1, Number(answer.headers.get('x-retry-after')) || 60))
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string }
  const refused = refusalOfLibrary(answer.status, code)
  if (refused === null) return refuse(response, request, 'sign_in.required')
  refuseInWords(response, request, signInRefusals, refused)
}
