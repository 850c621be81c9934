export interface Failure {
  readonly criterion: string
  /** What the gate said instead. */
  readonly said: string
}

/** What the walk counts, each time from an answer of the server. */
export interface Score {
  readonly failures: readonly Failure[]
  readonly tried: (criterion: string) => void
  readonly refusedAlone: (criterion: string) => void
  readonly failed: (criterion: string, said: string) => void
  readonly gatePassed: () => void
  readonly closed: () => void
  readonly counts: () => {
    playbooks: number
    closed: number
    gates: number
    criteria: number
    refused_alone: number
  }
}

export function openScore(): Score {
  const failures: Failure[] = []
  const tried = new Set<string>()
  const refused = new Set<string>()
  const count = { gates: 0, closed: 0 }
  return {
    failures,
    tried: criterion => tried.add(criterion),
    refusedAlone: criterion => refused.add(criterion),
    failed: (criterion, said) => failures.push({ criterion, said }),
    gatePassed: () => count.gates++,
    closed: () => count.closed++,
    counts: () => ({ playbooks: 1, ...count, criteria: tried.size, refused_alone: refused.size }),
  }
}
