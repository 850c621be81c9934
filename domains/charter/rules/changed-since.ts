import type { RecordOf } from '#kernel/entity/entity.ts'
import type { charter } from '../entities/charter.ts'

type Version = RecordOf<typeof charter>

/** What a charter is made of besides its own texts, word for word. */
export interface Content {
  readonly scope: NonNullable<Version['printedScope']>
  readonly requirements: NonNullable<Version['printedRequirements']>
  readonly goals: NonNullable<Version['printedGoals']>
}

/** A record that says something else than in the version that was approved. */
export interface Change {
  readonly type: 'scope_item' | 'requirement' | 'goal'
  readonly id: string
  readonly label: string
  readonly how: 'added' | 'changed' | 'removed'
}

/** What the print of a version said; a version that was never submitted said nothing. */
export function printedContent(
  version: Pick<Version, 'printedScope' | 'printedRequirements' | 'printedGoals'>,
): Content {
  const { printedScope, printedRequirements, printedGoals } = version
  return { scope: printedScope ?? [], requirements: printedRequirements ?? [], goals: printedGoals ?? [] }
}

/** The records that were added, changed or taken away since; their order says nothing. */
export function changedSince(before: Content, now: Content): Change[] {
  return [
    ...changesOf('goal', before.goals, now.goals),
    ...changesOf('scope_item', before.scope, now.scope),
    ...changesOf('requirement', before.requirements, now.requirements),
  ]
}

interface Row {
  readonly id: string
  readonly statement: string
}

function changesOf(type: Change['type'], before: readonly Row[], now: readonly Row[]): Change[] {
  const was = new Map(before.map(one => [one.id, one]))
  const is = new Set(now.map(one => one.id))
  const about = ({ id, statement }: Row, how: Change['how']) => ({ type, id, label: statement, how })
  return [
    ...now.filter(one => !was.has(one.id)).map(one => about(one, 'added')),
    ...now.filter(one => differs(was.get(one.id), one)).map(one => about(one, 'changed')),
    ...before.filter(one => !is.has(one.id)).map(one => about(one, 'removed')),
  ]
}

function differs(before: Row | undefined, now: Row): boolean {
  return before !== undefined && said(before) !== said(now)
}

/** The cells by name: the database keeps them in an order of its own. */
function said(row: Row): string {
  return JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
