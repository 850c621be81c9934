import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationRefusals } from '../../contract.ts'

/** Refuses a new first day that is past. */
export function requireToCome({ today }: Context, date: string): void {
  if (date < today)
    throw refusal(communicationRefusals, 'communication.first_past', { date, today }, { field: 'firstOn' })
}
