import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { calendarDay } from '../contract.ts'

export async function findCalendarDay(ctx: Context, date: string): Promise<RecordOf<typeof calendarDay> | null> {
  const days = tableOf(calendarDay)
  const [found] = await ctx.tx
    .select()
    .from(days)
    .where(and(eq(days.workspaceId, ctx.actor.workspaceId), eq(days.date, date), isNull(days.deletedAt)))
    .for('update')
  return (found as RecordOf<typeof calendarDay> | undefined) ?? null
}
