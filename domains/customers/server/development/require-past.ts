import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { customersRefusals } from '../../contract.ts'

/** Refuses that somebody was approached on a day to come. */
export function requirePast({ today }: Context, date: string): void {
  if (date > today) throw refusal(customersRefusals, 'development_target.future', { date, today }, { field: 'on' })
}
