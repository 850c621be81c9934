interface Version {
  readonly id: string
  readonly previousId: string | null
}

/** The ids of the decisions that no later version follows, in their order. */
export function latestOfLines(versions: readonly Version[]): string[] {
  const followed = new Set(versions.map(one => one.previousId))
  return versions.filter(one => !followed.has(one.id)).map(one => one.id)
}

/** A decision with all its versions, the latest first. */
export function lineOf<V extends Version>(versions: readonly V[], id: string): V[] {
  const byId = new Map(versions.map(one => [one.id, one]))
  const next = new Map(versions.flatMap(one => (one.previousId ? [[one.previousId, one] as const] : [])))
  const start = byId.get(id)
  if (!start) return []
  return [...walk(next.get(id), one => next.get(one.id)).toReversed(), start, ...walk(before(start), before)]

  function before(one: V): V | undefined {
    return one.previousId ? byId.get(one.previousId) : undefined
  }
}

function walk<V>(from: V | undefined, step: (one: V) => V | undefined): V[] {
  const found: V[] = []
  for (let one = from; one; one = step(one)) found.push(one)
  return found
}
