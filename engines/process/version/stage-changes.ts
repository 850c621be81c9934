import type { Stage } from '../playbook.ts'

type ListedPart = 'activities' | 'deliverables' | 'criteria'
type PlainPart = 'name' | 'purpose' | 'starts' | 'optional' | 'days' | 'approval' | 'ways'

/** One thing in which a stage differs between two versions of its playbook; `key` names the part of a list. */
export type StageChange =
  | { part: ListedPart; change: 'added' | 'removed' | 'changed'; key: string }
  | { part: PlainPart; change: 'changed'; key: null }

/** What the newer version of a stage asks, makes or does otherwise, in the order in which people read a stage. */
export function stageChanges(before: Stage, after: Stage): StageChange[] {
  return [
    ...plainChanges(before, after),
    ...listChanges(
      'activities',
      keyed(before.activities, one => one.id),
      keyed(after.activities, one => one.id),
    ),
    ...listChanges(
      'deliverables',
      keyed(before.deliverables, deliverableKey),
      keyed(after.deliverables, deliverableKey),
    ),
    ...listChanges(
      'criteria',
      keyed(before.criteria, one => one.id),
      keyed(after.criteria, one => one.id),
    ),
  ]
}

export function deliverableKey({ type, kind }: { type: string; kind: string | null }): string {
  return kind === null ? type : `${type}:${kind}`
}

function plainChanges(before: Stage, after: Stage): StageChange[] {
  const told = (stage: Stage): Record<PlainPart, unknown> => ({
    ...{ name: stage.name, purpose: stage.purpose, starts: [stage.starts, stage.passes], optional: stage.optional },
    ...{ days: [stage.days, stage.repeats], approval: stage.approval, ways: [stage.branches, stage.loops] },
  })
  const [old, now] = [told(before), told(after)]
  const parts = Object.keys(old) as PlainPart[]
  return parts
    .filter(part => differ(old[part], now[part]))
    .map((part): StageChange => ({ part, change: 'changed', key: null }))
}

function listChanges(part: ListedPart, before: Map<string, unknown>, after: Map<string, unknown>): StageChange[] {
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  return keys.flatMap((key): StageChange[] => {
    if (!before.has(key)) return [{ part, change: 'added', key }]
    if (!after.has(key)) return [{ part, change: 'removed', key }]
    return differ(before.get(key), after.get(key)) ? [{ part, change: 'changed', key }] : []
  })
}

function keyed<T>(parts: readonly T[], keyOf: (part: T) => string): Map<string, T> {
  return new Map(parts.map(part => [keyOf(part), part]))
}

/** Playbooks are plain data; the order in which a thing's names were written means nothing. */
function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
