import type { IncomingMessage } from 'node:http'

export interface Pace {
  readonly everyMs: number
  /** As many bytes at least have to arrive in that time. */
  readonly bytes: number
}

/** 100 bytes a second: the slowest modem is faster, and who drips holds no connection for long. */
const PACE: Pace = { everyMs: 10_000, bytes: 1_000 }

/**
 * A body may take as long as it needs while it keeps arriving: a large file on a poor line is no attack. Where it all but
 * stops, `tooSlow` is called once.
 */
export function keepPace(request: IncomingMessage, tooSlow: () => void, pace: Pace = PACE): void {
  if (request.complete) return
  const { socket } = request
  let before = socket.bytesRead
  const timer = setInterval(() => {
    if (request.complete || request.destroyed) return clearInterval(timer)
    const arrived = socket.bytesRead - before
    before = socket.bytesRead
    if (arrived >= pace.bytes) return
    clearInterval(timer)
    tooSlow()
  }, pace.everyMs)
  timer.unref()
  request.once('close', () => clearInterval(timer))
}
