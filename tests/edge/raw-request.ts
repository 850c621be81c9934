import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface RawAnswer {
  readonly status: number
  /** The header lines and the body as they came. */
  readonly text: string
  readonly body: Record<string, unknown>
}

/**
 * Sends bytes as they are, which no ordinary client would, and reads until the server closes or falls silent. Parts are
 * sent one after another with a pause between them.
 */
export async function sendRaw(url: string, parts: readonly string[], pauseMs = 0): Promise<RawAnswer> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const answer = readAll(socket)
  for (const part of parts) {
    if (socket.writable) socket.write(part)
    if (pauseMs) await wait(pauseMs)
  }
  return answer
}

function readAll(socket: Socket): Promise<RawAnswer> {
  return new Promise(resolve => {
    let text = ''
    socket.on('data', bytes => (text += bytes.toString()))
    // A server that cuts the connection while we still send: what it said before counts.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answerOf(text)))
  })
}

function answerOf(text: string): RawAnswer {
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)
  return { status, text, body: jsonIn(text) }
}

function jsonIn(text: string): Record<string, unknown> {
  const json = /\{[\s\S]*\}/.exec(text.slice(text.indexOf('\r\n\r\n')))?.[0]
  return json ? (JSON.parse(json) as Record<string, unknown>) : {}
}
