import type { IncomingMessage } from 'node:http'

const DRAIN_MS = 5_000

/** A sender hears the answer only after it has sent; so what is left of a refused body is thrown away for a while. */
export function drain(request: IncomingMessage): void {
  request.resume()
  setTimeout(() => request.complete || request.destroy(), DRAIN_MS).unref()
}
