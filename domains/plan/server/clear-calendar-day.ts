import { command, ownerOnly } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { notFound } from '#kernel/query/read.ts'
import { calendarDay, planContract } from '../contract.ts'
import { findCalendarDay } from './find-calendar-day.ts'

/** Takes back a day of the company's own: the official calendar holds again. */
export const clearCalendarDay = command(planContract.clearCalendarDay, {
  allow: ownerOnly,
  run: async (ctx, input) => {
    const known = await findCalendarDay(ctx, input.date)
    if (!known) throw notFound(ctx, calendarDay)
    return changeRecord(ctx, calendarDay, known, { deletedAt: ctx.now }, { action: 'removed' })
  },
})
