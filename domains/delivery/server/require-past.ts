import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { deliveryRefusals } from '../contract.ts'

/** Refuses a day that has not come: what is recorded has happened. */
export function requirePast({ today }: Context, date: string, field: string): void {
  if (date > today) throw refusal(deliveryRefusals, 'delivery.future', { date, today }, { field })
}
