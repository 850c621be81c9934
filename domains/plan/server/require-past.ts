import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planRefusals } from '../contract.ts'

/** What has happened has a day that has come. */
export function requirePast(ctx: Context, date: string): void {
  if (date > ctx.today) throw refusal(planRefusals, 'task.future_date', { date }, { field: 'on' })
}
