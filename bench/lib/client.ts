import { Agent, request } from 'node:http'

export interface Reply {
  readonly status: number
  readonly text: string
  /** The answer as it came, for what is no text. */
  readonly bytes: Uint8Array
  /** The parsed answer. */
  readonly body: Record<string, unknown>
}
export interface Traced {
  readonly method: string
  readonly path: string
  readonly input: unknown
  readonly status: number
  readonly output: unknown
}

/** A person at the public HTTP interface, with their cookies. */
export interface Client {
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>
  /** Like `send`, for what must succeed: gives the answer's body. */
  readonly must: <T = Record<string, unknown>>(method: string, path: string, body?: unknown) => Promise<T>
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export function openClient(url: string, trace?: (entry: Traced) => void): Client {
  const cookies = new Map<string, string>()
  const send: Client['send'] = async (method, path, body, headers = {}) => {
    const reply = await exchange(url, cookies, method, path, body, headers)
    trace?.({ method, path, input: body, status: reply.status, output: reply.body })
    return reply
  }
  return {
    send,
    must: async <T>(method: string, path: string, body?: unknown) => {
      const reply = await send(method, path, body)
      if (reply.status >= 300) throw new Error(`${method} ${path} gave ${reply.status}: ${reply.text.slice(0, 500)}`)
      return reply.body as T
    },
  }
}

function exchange(
  url: string,
  cookies: Map<string, string>,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Reply> {
  const raw = body instanceof Uint8Array ? body : body === undefined ? undefined : JSON.stringify(body)
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const type = raw === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(raw) }
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url + path,
      { method, agent, headers: { cookie, origin: url, ...type, ...headers } },
      incoming => {
        for (const line of incoming.headers['set-cookie'] ?? []) keep(cookies, line)
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const text = bytes.toString()
          resolve({ status: incoming.statusCode ?? 0, text, bytes, body: parsed(text) })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(raw)
  })
}

function keep(cookies: Map<string, string>, line: string): void {
  const pair = line.split(';')[0] ?? ''
  const at = pair.indexOf('=')
  if (at === pair.length - 1) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
