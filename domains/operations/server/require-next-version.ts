import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { operationsRefusals } from '../contract.ts'

interface Version {
  readonly kind: string
  readonly number: number
  readonly state: string
}

/** Refuses to begin a kind that was begun already. */
export function requireFirst(
  ctx: Context,
  all: readonly Version[],
  kind: string,
  options: Readonly<Record<string, Label>>,
): void {
  const newest = newestOf(all, kind)
  if (!newest) return
  const params = { kind: options[kind]?.[ctx.locale] ?? kind, number: newest.number }
  throw refusal(operationsRefusals, 'operation.there_already', params, { field: 'kind' })
}

/** The number of the kind's next version; refused while one is being written or waits for its approval. */
export function nextNumber(all: readonly Version[], kind: string): number {
  const newest = newestOf(all, kind)
  if (newest && newest.state !== 'approved')
    throw refusal(operationsRefusals, 'operation.in_work', { number: newest.number })
  return (newest?.number ?? 0) + 1
}

function newestOf(all: readonly Version[], kind: string): Version | undefined {
  return all.filter(one => one.kind === kind).toSorted((a, b) => b.number - a.number)[0]
}
