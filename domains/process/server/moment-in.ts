import type { Context } from '#kernel/command/context.ts'

/** A moment as the clock shows it where the workspace is: '2026-11-28 10:32'. */
export function momentIn(ctx: Context, instant: string): string {
  const { timeZone } = ctx.actor as { timeZone?: string }
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timeZone ?? 'Asia/Shanghai',
    ...{ dateStyle: 'short', timeStyle: 'short' },
  })
  return format.format(new Date(instant))
}
