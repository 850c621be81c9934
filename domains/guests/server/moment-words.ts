import type { Context } from '#kernel/command/context.ts'

/** A moment where the workspace is, to the minute: 2026-11-30 16:05. */
export function momentWords(ctx: Context, moment: string): string {
  const { timeZone = 'Asia/Shanghai' } = ctx.actor as { timeZone?: string }
  const format = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(new Date(moment))
}
