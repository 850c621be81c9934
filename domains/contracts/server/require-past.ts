import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contractsRefusals } from '../contract.ts'

/** What has happened did not happen on a day to come. */
export function requirePast(ctx: Context, date: string, field: string): void {
  if (date > ctx.today) throw refusal(contractsRefusals, 'contract.future', { date }, { field })
}
