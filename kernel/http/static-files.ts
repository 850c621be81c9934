import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves the built web app. Only files that were there at the start are served, by exact name: no path leads
 * elsewhere. Any other address gets the page, whose router knows what to show.
 */
export function staticFiles(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const files = existsSync(folder) ? listFiles(folder, '') : new Set<string>()
  return (request, response, path) => {
    const file = files.has(path) ? path : '/index.html'
    if (!files.has(file)) return notBuilt(response)
    const packed = `${file}.gz`
    const gzip = files.has(packed) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    if (!response.hasHeader('cache-control'))
      response.setHeader(
        'cache-control',
        file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    response.setHeader('vary', 'accept-encoding')
    if (gzip) response.setHeader('content-encoding', 'gzip')
    const full = join(folder, gzip ? packed : file)
    response.setHeader('content-length', statSync(full).size)
    if (request.method === 'HEAD') return void response.end()
    createReadStream(full).pipe(response)
  }
}

function listFiles(folder: string, under: string): Set<string> {
  const found = new Set<string>()
  for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
    const path = `${under}/${entry.name}`
    if (entry.isDirectory()) for (const inner of listFiles(folder, path)) found.add(inner)
    else found.add(path)
  }
  return found
}

function notBuilt(response: ServerResponse): void {
  // A page that had to say something else says that first.
  if (response.statusCode === 200) response.statusCode = 503
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.end('The web pages have not been built yet.')
}
