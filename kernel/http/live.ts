import type { ServerResponse } from 'node:http'
import { Client, type ClientConfig } from 'pg'
import type { Route } from './server.ts'

const BEAT_MS = 25_000
const RETRY_MS = 2_000

interface News {
  readonly workspaceId: string
  readonly changed: readonly { readonly type: string | null }[]
}

/** An open page, and who reads it. */
interface Reader {
  readonly response: ServerResponse
  readonly isStillIn: () => Promise<boolean>
}

export interface Live {
  readonly route: Route
  readonly stop: () => Promise<void>
}

/**
 * Tells open pages which kinds of records have changed, as the relays of all processes announce it: no more than the
 * kinds, since not everybody may know of every project. Whoever has signed out or left is told nothing after the next beat.
 */
export function openLive(database: ClientConfig, tell: (error: unknown) => void, beatMs = BEAT_MS): Live {
  const readers = new Map<string, Set<Reader>>()
  const listening = listen(database, news => send(readers.get(news.workspaceId), news), tell)
  const beat = setInterval(() => {
    for (const set of readers.values()) for (const reader of set) void keepOrEnd(reader)
  }, beatMs)
  return {
    route: {
      path: /^\/live\/w\/([a-z0-9-]{1,60})$/,
      answer: async ({ request, response, match, enter, isStillIn }) => {
        const slug = match[1] ?? ''
        const context = await enter(slug)
        if (!context?.actor) return
        const { workspaceId } = context.actor
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        response.write('retry: 2000\n\n')
        const set = readers.get(workspaceId) ?? new Set()
        const reader = { response, isStillIn: () => isStillIn(slug) }
        readers.set(workspaceId, set.add(reader))
        request.on('close', () => set.delete(reader))
      },
    },
    stop: async () => {
      clearInterval(beat)
      for (const set of readers.values()) for (const { response } of set) response.end()
      await listening.stop()
    },
  }
}

/** A page whose reader has gone is closed; where that cannot be found out just now, the next beat asks again. */
async function keepOrEnd({ response, isStillIn }: Reader): Promise<void> {
  const stays = await isStillIn().catch(() => true)
  if (stays) response.write(': \n\n')
  else response.end()
}

function send(readers: Set<Reader> | undefined, news: News): void {
  const kinds = [...new Set(news.changed.map(one => one.type))].map(type => ({ type }))
  const message = `data: ${JSON.stringify(kinds)}\n\n`
  for (const { response } of readers ?? []) response.write(message)
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
