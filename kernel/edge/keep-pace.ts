import type { IncomingMessage } from 'node:http'

export interface Pace {
  /** The sender is judged whenever we have waited for it this long. */
  readonly afterMs: number
  /** As many bytes at least have to arrive in that time. */
  readonly bytes: number
}

/** 100 bytes a second: the slowest modem is faster, and who drips holds no connection for long. */
export const PACE: Pace = { afterMs: 10_000, bytes: 1_000 }
const LOOKS = 10

/**
 * A body may take as long as it needs while it keeps arriving: a large file on a poor line is no attack. Where it all but
 * stops, `tooSlow` is called once. Only the time in which we wait for the sender counts: while bytes lie here unread, the
 * delay is ours.
 */
export function keepPace(request: IncomingMessage, tooSlow: () => void, pace: Pace = PACE): void {
  if (request.complete) return
  const { socket } = request
  const lookMs = pace.afterMs / LOOKS
  let before = socket.bytesRead
  let waited = 0
  const timer = setInterval(() => {
    if (request.complete || request.destroyed) return clearInterval(timer)
    if (request.readableLength === 0) waited += lookMs
    if (waited < pace.afterMs) return
    const arrived = socket.bytesRead - before
    before = socket.bytesRead
    waited = 0
    if (arrived >= pace.bytes) return
    clearInterval(timer)
    tooSlow()
  }, lookMs)
  timer.unref()
  request.once('close', () => clearInterval(timer))
}
