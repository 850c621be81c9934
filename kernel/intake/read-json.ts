import type { IncomingMessage } from 'node:http'
import type { kernelRefusals } from '../error/kernel-refusals.ts'

const BODY_MAX = 1_048_576
export const BODY_MAX_TEXT = '1 MB'

export type BodyProblem = Extract<
  keyof typeof kernelRefusals,
  'request.not_json' | 'request.not_object' | 'request.too_large' | 'request.wrong_type'
>

/**
 * Reads the body of a call as JSON and leaves it where the routing library looks for it first. Gives the refusal's code
 * where it cannot be read: too large, of another type, no UTF-8 (a lenient reader would keep a broken text), no JSON.
 */
export async function readJson(request: IncomingMessage): Promise<BodyProblem | null> {
  if (!hasBody(request)) {
    delete request.headers['content-type']
    return null
  }
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return 'request.wrong_type'
  try {
    const bytes = await readBytes(request)
    if (bytes === null) return 'request.too_large'
    const body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
    // Where a path names the record too, the library would silently leave out a body of another kind.
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'request.not_object'
    ;(request as { body?: unknown }).body = body
    return null
  } catch {
    // Also where the sender has gone: then nobody hears the answer.
    return 'request.not_json'
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAX) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length
    if (size > BODY_MAX) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
