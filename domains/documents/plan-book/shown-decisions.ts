import type { PlanBookFacts } from './facts.ts'

type Decision = PlanBookFacts['decisions'][number]

/** Somebody has decided so, and nothing has taken its place. */
export function isInForce({ state }: Decision): boolean {
  return state !== 'draft' && state !== 'superseded'
}

/** One decision of each kind: the one in force, else the draft. */
export function shownDecisions({ decisions }: PlanBookFacts): Decision[] {
  const kinds = Map.groupBy(
    decisions.filter(one => one.state !== 'superseded'),
    one => one.kind,
  )
  return [...kinds.values()].flatMap(all => all.find(isInForce) ?? all[0] ?? [])
}
