/** A line along a channel between two columns or two rows; `order` says which lines lie nearer to its beginning. */
export type Span = { key: string; from: number; to: number }

export type Tracks = { trackOf: Map<string, number>; count: number }

/**
 * Gives every line of a channel a track of its own where it would lie upon another one: the shortest first, each in the
 * first track with room. Lines of the same key share one.
 */
export function tracksOf(spans: readonly Span[]): Tracks {
  const joined = joinedByKey(spans)
  const shortestFirst = joined.toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
  const tracks: Span[][] = []
  const trackOf = new Map<string, number>()
  for (const span of shortestFirst) {
    const found = tracks.findIndex(lines => lines.every(line => line.to < span.from || span.to < line.from))
    const track = found < 0 ? tracks.push([]) - 1 : found
    tracks[track]?.push(span)
    trackOf.set(span.key, track)
  }
  return { trackOf, count: tracks.length }
}

function joinedByKey(spans: readonly Span[]): Span[] {
  const byKey = new Map<string, Span>()
  for (const span of spans) {
    const [from, to] = [Math.min(span.from, span.to), Math.max(span.from, span.to)]
    const before = byKey.get(span.key)
    byKey.set(span.key, {
      key: span.key,
      from: Math.min(from, before?.from ?? from),
      to: Math.max(to, before?.to ?? to),
    })
  }
  return [...byKey.values()]
}
