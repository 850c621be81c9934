import type { Label } from '#kernel/entity/field.ts'

/** Something that must not be: where, and what, for people and for programs. */
export interface Fault {
  /** 'audit.chain', 'record.row', ... */
  readonly check: string
  readonly workspaceId: string | null
  /** The record, or the place in the chain. */
  readonly at: string
  readonly what: Label
}

/** One workspace's trail: how far it is sealed, and what has not been sealed yet. */
export interface TrailState {
  readonly workspaceId: string
  readonly slug: string | null
  readonly sealed: number
  readonly unsealed: number
}

export interface Report {
  readonly trails: readonly TrailState[]
  readonly counts: Readonly<Record<string, number>>
  readonly faults: readonly Fault[]
}

/** For programs: one line of JSON. */
export function reportJson({ faults, counts, trails }: Report): string {
  return JSON.stringify({ faults: faults.length, found: faults, counts, workspaces: trails })
}

/** For people: counts, the trails with their unsealed tail, each fault on a line, and the number of faults at last. */
export function reportText({ faults, counts, trails }: Report): string {
  const lines = [
    ...Object.entries(counts).map(([name, count]) => `${name}: ${count}`),
    ...trails.map(
      ({ workspaceId, slug, sealed, unsealed }) =>
        `${slug ?? workspaceId}: 已封存 sealed ${sealed}, 未封存 unsealed ${unsealed}`,
    ),
    ...faults.map(({ check, workspaceId, at, what }) => `${check} ${workspaceId ?? ''} ${at}: ${what.zh} ${what.en}`),
    `${faults.length} faults`,
  ]
  return lines.join('\n')
}
