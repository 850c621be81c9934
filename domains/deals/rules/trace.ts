import { byRequirementNumber } from './requirement-number.ts'

interface Line {
  readonly number: string
  readonly state: string
}
interface Item {
  readonly requirements: readonly string[] | null
}

/** A requirement in scope, with the functions that meet it. */
export interface Traced<L, F> {
  readonly line: L
  readonly functions: readonly F[]
}

/** The traceability matrix by requirement: what is in scope, and which functions meet it. */
export function traceRequirements<L extends Line, F extends Item>(
  lines: readonly L[],
  functions: readonly F[],
): Traced<L, F>[] {
  return byRequirementNumber(lines.filter(line => line.state === 'included')).map(line => ({
    line,
    functions: functions.filter(one => one.requirements?.includes(line.number)),
  }))
}

/** Numbers that a function names and that are not in scope (any more). */
export function staleTraces(item: Item, lines: readonly Line[]): string[] {
  const known = new Set(lines.filter(line => line.state === 'included').map(line => line.number))
  return (item.requirements ?? []).filter(number => !known.has(number))
}
