import { OpenAPIHandler } from '@orpc/openapi/fetch'
import type { Hand, Rec } from '#demo/world.ts'
import { readActorById } from '#kernel/auth/read-actor-by-id.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { inWorkspace } from '#kernel/db/in-workspace.ts'
import type { Locale } from '#kernel/error/locale.ts'
import type { RequestContext } from '#kernel/http/request-context.ts'
import { buildRouter } from '#kernel/http/router.ts'
import { domains } from '../domains.ts'

export interface Office {
  readonly runtime: Runtime
  readonly workspaceId: string
  readonly locale: Locale
  /** Told before each thing that somebody does. */
  readonly tick: () => void
}

/** Lets people of a workspace use its routes as they are, without the way through the network. */
export function openHands(office: Office): (id: string, name: string) => Hand {
  const handler = new OpenAPIHandler(buildRouter(office.runtime, domains))
  /** As they are until somebody's part in a project changes. */
  const known = new Map<string, RequestContext>()
  const call = async <T>(person: string, method: string, path: string, body?: object): Promise<T> => {
    office.tick()
    const context = known.get(person) ?? (await contextOf(office, person))
    known.set(person, context)
    const payload = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const request = new Request(`http://demonstration${path}`, { method, ...payload })
    const { response } = await handler.handle(request, { context } as never)
    if (!response?.ok) throw new Error(`${method} ${path} ${JSON.stringify(body)}: ${await response?.text()}`)
    if (path === '/projects' || method === 'PUT') known.clear()
    return response.json() as Promise<T>
  }
  return (id, name) => {
    const version = async (path: string) => (await call<Rec>(id, 'GET', path)).version
    return {
      ...{ id, name },
      get: path => call(id, 'GET', path),
      post: (path, body = {}) => call(id, 'POST', path, body),
      put: (path, body) => call(id, 'PUT', path, body),
      change: async (type, record, set) => {
        const path = `/${type}/${record}`
        return call(id, 'PATCH', path, { version: await version(path), set })
      },
      remove: async (type, record) => {
        const path = `/${type}/${record}`
        return call(id, 'DELETE', path, { version: await version(path) })
      },
      takeOut: (type, part) => call(id, 'DELETE', `/${type}/${part}`, {}),
    }
  }
}

async function contextOf({ runtime, workspaceId, locale }: Office, personId: string): Promise<RequestContext> {
  const actor = await inWorkspace(runtime.pool, workspaceId, tx => readActorById(tx, workspaceId, personId))
  if (!actor) throw new Error(`${personId} is not in the workspace`)
  const nobody = { user: null, sessionToken: null, ifMatch: undefined, onceKey: undefined }
  return { requestId: 'demonstration', locale, actor, ...nobody, countTry: () => undefined }
}
