export type ListChanges<T> = {
  added: T[]
  removed: T[]
  /** What is in both, before and after, in the order of the later list. */
  kept: [before: T, after: T][]
  /** What stands elsewhere among those that are in both: as few as explain the new order. */
  moved: T[]
}

/** Compares two lists whose entries are known by a key. */
export function listChanges<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): ListChanges<T> {
  const was = new Map(before.map(one => [keyOf(one), one]))
  const is = new Set(after.map(keyOf))
  const kept = after.flatMap((one): [T, T][] => {
    const earlier = was.get(keyOf(one))
    return earlier === undefined ? [] : [[earlier, one]]
  })
  const positions = kept.map(([earlier]) => before.indexOf(earlier))
  const staying = longestRise(positions)
  return {
    added: after.filter(one => !was.has(keyOf(one))),
    removed: before.filter(one => !is.has(keyOf(one))),
    kept,
    moved: kept.flatMap(([, one], index) => (staying.has(index) ? [] : [one])),
  }
}

/** The indexes of one of the longest rising runs. */
function longestRise(values: readonly number[]): Set<number> {
  const length: number[] = []
  const before: (number | null)[] = []
  for (const [index, value] of values.entries()) {
    const candidates = values.slice(0, index).flatMap((other, at) => (other < value ? [at] : []))
    const best = candidates.reduce<number | null>(
      (found, at) => (found === null || (length[at] ?? 0) > (length[found] ?? 0) ? at : found),
      null,
    )
    length.push(best === null ? 1 : (length[best] ?? 0) + 1)
    before.push(best)
  }
  const rise = new Set<number>()
  const end = length.indexOf(Math.max(0, ...length))
  for (let at: number | null = end < 0 ? null : end; at !== null; at = before[at] ?? null) rise.add(at)
  return rise
}
