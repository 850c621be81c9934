import { command, ownerOnly } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { calendarDay, planContract } from '../contract.ts'
import { findCalendarDay } from './find-calendar-day.ts'

/** Makes a day a day off or a workday for the whole company; dates computed before keep until they are moved. */
export const setCalendarDay = command(planContract.setCalendarDay, {
  allow: ownerOnly,
  run: async (ctx, input) => {
    const known = await findCalendarDay(ctx, input.date)
    if (!known) return insertRecord(ctx, calendarDay, input)
    return changeRecord(ctx, calendarDay, known, { kind: input.kind, name: input.name })
  },
})
