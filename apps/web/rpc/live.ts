import type { Query, QueryClient } from '@tanstack/react-query'

const GATHER_MS = 150
const EVERYTHING = '*'

/** What the server says when something has changed. */
interface Change {
  /** Null: anything may have changed. */
  type: string | null
}

export type Connection = 'connected' | 'reconnecting'

/**
 * Keeps what is on the screen true: changes of others arrive as record types and the queries that read them are asked
 * again, once for a burst. The browser's EventSource reconnects by itself; after a gap everything is asked again.
 */
export function listen(slug: string, queries: QueryClient, tell: (state: Connection) => void): () => void {
  const source = new EventSource(`/live/w/${encodeURIComponent(slug)}`)
  const gathered = new Set<string>()
  let timer: number | undefined
  let missed = false
  source.onopen = () => {
    tell('connected')
    if (missed) queries.invalidateQueries()
    missed = false
  }
  source.onerror = () => {
    missed = true
    tell('reconnecting')
  }
  source.onmessage = message => {
    for (const { type } of JSON.parse(message.data) as Change[]) gathered.add(type ?? EVERYTHING)
    timer ??= window.setTimeout(flush, GATHER_MS)
  }
  function flush(): void {
    timer = undefined
    const types = new Set(gathered)
    gathered.clear()
    queries.invalidateQueries({ predicate: query => reads(query, types) })
  }
  return () => {
    source.close()
    window.clearTimeout(timer)
  }
}

/**
 * Record queries carry their type in the key; others may name what they read in `meta: { reads: ['goal'] }`.
 * A query that names nothing is taken to read everything.
 */
export function reads(query: Pick<Query, 'queryKey' | 'meta'>, types: ReadonlySet<string>): boolean {
  if (types.has(EVERYTHING)) return true
  const [kind, , type] = query.queryKey
  if (kind === 'record') return types.has(String(type))
  const named = query.meta?.reads
  return Array.isArray(named) ? named.some(one => one === EVERYTHING || types.has(String(one))) : true
}
