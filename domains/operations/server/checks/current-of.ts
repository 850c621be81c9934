interface Version {
  readonly kind: string
  readonly number: number
  readonly state: string
}

/** What holds of a kind: its approved version, also while the next one is written; else the newest. */
export function currentOf<V extends Version>(all: readonly V[], kind: string): V | undefined {
  const versions = all.filter(one => one.kind === kind).toSorted((a, b) => b.number - a.number)
  return versions.find(one => one.state === 'approved') ?? versions[0]
}
