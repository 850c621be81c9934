import type { ServerResponse } from 'node:http'
import { Client, type ClientConfig } from 'pg'
import type { Route } from './server.ts'

const BEAT_MS = 25_000
const RETRY_MS = 2_000

interface News {
  workspaceId: string
  changed: { type: string | null; projectId: string | null }[]
}

export interface Live {
  readonly route: Route
  readonly stop: () => Promise<void>
}

/** Tells open pages which kinds of records have changed, as the relays of all processes announce it. */
export function openLive(database: ClientConfig, tell: (error: unknown) => void): Live {
  const readers = new Map<string, Set<ServerResponse>>()
  const listening = listen(database, news => send(readers.get(news.workspaceId), news), tell)
  const beat = setInterval(() => {
    for (const set of readers.values()) for (const response of set) response.write(': \n\n')
  }, BEAT_MS)
  return {
    route: {
      path: /^\/live\/w\/([a-z0-9-]{1,60})$/,
      answer: async ({ request, response, match, enter }) => {
        const context = await enter(match[1] ?? '')
        if (!context?.actor) return
        const { workspaceId } = context.actor
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        response.write('retry: 2000\n\n')
        const set = readers.get(workspaceId) ?? new Set()
        readers.set(workspaceId, set.add(response))
        request.on('close', () => set.delete(response))
      },
    },
    stop: async () => {
      clearInterval(beat)
      for (const set of readers.values()) for (const response of set) response.end()
      await listening.stop()
    },
  }
}

function send(readers: Set<ServerResponse> | undefined, news: News): void {
  const message = `data: ${JSON.stringify(news.changed)}\n\n`
  for (const response of readers ?? []) response.write(message)
}

/** Keeps one connection listening; after a break it connects again. */
function listen(database: ClientConfig, hear: (news: News) => void, tell: (error: unknown) => void) {
  let stopped = false
  let client: Client | undefined
  let retry: NodeJS.Timeout | undefined
  const again = (error: unknown) => {
    if (stopped || retry) return
    tell(error)
    retry = setTimeout(() => {
      retry = undefined
      void connect()
    }, RETRY_MS)
  }
  const connect = async () => {
    try {
      client = new Client(database)
      client.on('error', again)
      client.on('notification', message => hear(JSON.parse(message.payload ?? '{}') as News))
      await client.connect()
      await client.query('listen yingce_live')
    } catch (error) {
      again(error)
    }
  }
  void connect()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(retry)
      await client?.end()
    },
  }
}
