import type { Context } from '#kernel/command/context.ts'
import { dateIn } from '#kernel/command/date-in.ts'

/** The day of a moment where the company is. */
export function dayOf(ctx: Context, instant: string): string {
  return dateIn(new Date(instant), timeZoneOf(ctx))
}

/** A moment as the clock shows it where the company is: '2026-11-28 10:32'. */
export function momentOf(ctx: Context, instant: string): string {
  const shape = { dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timeZoneOf(ctx), ...shape }).format(new Date(instant))
}

function timeZoneOf({ actor }: Context): string {
  return (actor as { timeZone?: string }).timeZone ?? 'Asia/Shanghai'
}
