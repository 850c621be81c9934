import { refusal } from '#kernel/error/refusal.ts'
import { operationsRefusals } from '../../contract.ts'
import type { OperationPeriod } from './require-period-state.ts'

type Days = Pick<OperationPeriod, 'start' | 'finish'> & { readonly id?: string }

/** Periods follow each other: refuses days that another period of the iteration has. */
export function requireFreeDays(all: readonly OperationPeriod[], { id, start, finish }: Days): void {
  const other = all.find(one => one.id !== id && one.start <= finish && start <= one.finish)
  if (!other) return
  const params = { name: other.name, start: other.start, finish: other.finish }
  throw refusal(operationsRefusals, 'operation_period.overlaps', params, { field: 'start' })
}
