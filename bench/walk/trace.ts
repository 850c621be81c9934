import { closeSync, openSync, writeSync } from 'node:fs'
import type { Traced } from '../lib/client.ts'

export interface Trace {
  /** What a person's client tells of each request; nothing where no trace is kept. */
  readonly of: (who: string) => ((entry: Traced) => void) | undefined
  readonly close: () => void
}

const SECRET = new Set(['password', 'token', 'accessToken', 'refreshToken', 'sessionToken'])

/** Writes each request and answer as one line of JSON, without what would let somebody in. */
export function openTrace(path: string | undefined): Trace {
  if (!path) return { of: () => undefined, close: () => {} }
  const file = openSync(path, 'w')
  const of = (who: string) => (entry: Traced) => {
    const { method, path: asked, input, status, output } = entry
    const line = { who, method, path: withoutSecret(asked), input: clean(input), status, output: clean(output) }
    writeSync(file, `${JSON.stringify(line)}\n`)
  }
  return { of, close: () => closeSync(file) }
}

function clean(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: value.length }
  if (typeof value === 'string') return withoutSecret(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).map(([name, inner]) => [name, SECRET.has(name) ? '***' : clean(inner)])
  return Object.fromEntries(kept)
}

/** Addresses that hold the secret of an invitation or of the setup. */
function withoutSecret(text: string): string {
  return text.replace(/(\/(?:invite|setup)\/|[?&]token=)[\w-]+/g, '$1***')
}
