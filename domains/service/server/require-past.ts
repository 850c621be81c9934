import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { serviceRefusals } from '../contract.ts'

/** Refuses a day that has not come: what is recorded has happened. */
export function requirePast({ today }: Context, date: string, field: string): void {
  if (date > today) throw refusal(serviceRefusals, 'service.future', { date, today }, { field })
}
