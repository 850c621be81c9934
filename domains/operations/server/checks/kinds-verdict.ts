import type { Missing, Verdict } from '@yingce/process/gate'

interface Seen {
  readonly id: string
  readonly version: number
}

/** What each kind that is asked for lacks; the label of what is missing is its code, with its words among the notes. */
export function kindsVerdict(
  kinds: readonly string[],
  lackOf: (kind: string) => readonly Missing[],
  { path, seen }: { path: string; seen: readonly Seen[] },
): Verdict {
  const asked = [...new Set(kinds)]
  const found = asked.map(lackOf)
  const missing = found.flat()
  return {
    passed: asked.length > 0 && missing.length === 0,
    have: found.filter(one => one.length === 0).length,
    need: asked.length,
    missing: missing.slice(0, 20),
    missingCount: missing.length,
    where: { path },
    seen: seen.map(({ id, version }) => ({ id, version })),
  }
}
