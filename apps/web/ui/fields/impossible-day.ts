import { isCalendarDate } from '#kernel/entity/calendar-date.ts'

const WRITTEN = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$|^(\d{4})(\d{2})(\d{2})$/

/** Does this text have the shape of a day that is none to plan with, like 2026-02-30? */
export function isImpossibleDay(text: string): boolean {
  const match = WRITTEN.exec(text.trim())
  if (!match) return false
  const [year, month, day] = match.slice(1).filter(part => part !== undefined)
  return !isCalendarDate([year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-'))
}
