import type { IncomingMessage } from 'node:http'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Does the request come from this site's own pages, or from a program? A browser says where a request comes from
 * (Sec-Fetch-Site, Origin); a foreign page's request is refused when it could change something.
 */
export function isOwnOrigin(request: IncomingMessage, baseUrl: string): boolean {
  if (SAFE.has(request.method ?? 'GET')) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = request.headers
  return origin === undefined || origin === new URL(baseUrl).origin || origin === `http://${request.headers.host}`
}
