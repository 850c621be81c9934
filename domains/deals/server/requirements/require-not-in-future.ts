import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { requirementsRefusals } from '../../requirements-refusals.ts'

/** What has happened has not happened tomorrow. */
export function requireNotInFuture({ today }: Context, day: string, field: string): void {
  if (day > today) throw refusal(requirementsRefusals, 'requirement_document.in_future', { today }, { field })
}
