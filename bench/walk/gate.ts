import type { Person } from './person.ts'
import type { Project } from './project.ts'

interface Criterion {
  readonly id: string
  readonly passed: boolean
  readonly have: unknown
  readonly need: unknown
  readonly missing: readonly { readonly label: unknown; readonly why: { readonly text: { readonly en: string } } }[]
  readonly note: { readonly text: { readonly en: string } } | null
}

export interface Gate {
  readonly passed: boolean
  readonly criteria: readonly Criterion[]
}

/** A stage's gate, judged on the records as they are now. */
export function askGate(person: Person, { path }: Project, stage: string): Promise<Gate> {
  return person.get<Gate>(`${path}/stages/${stage}/gate`)
}

/** The criteria that the gate says are not met, in its order. */
export function unmetIn(gate: Gate): string[] {
  return gate.criteria.filter(one => !one.passed).map(one => one.id)
}

/** What the gate says is missing, for a person to read. */
export function wordsOf(gate: Gate): string {
  const unmet = gate.criteria.filter(one => !one.passed)
  if (unmet.length === 0) return 'the gate says that everything is met'
  return unmet.map(one => `${one.id} ${one.have}/${one.need}${whyOf(one)}`).join('; ')
}

function whyOf({ missing, note }: Criterion): string {
  const reasons = [...missing.map(one => one.why.text.en), ...(note ? [note.text.en] : [])]
  return reasons.length > 0 ? ` (${reasons.join(' ')})` : ''
}
