import { isCalendarDate } from '#kernel/entity/calendar-date.ts'

const WRITTEN = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$|^(\d{4})(\d{2})(\d{2})$/

/** What is wrong with a day as it was typed: there is none such, or it is no day at all; null for one to plan with. */
export function wrongDay(text: string): 'noSuchDay' | 'notADay' | null {
  const match = WRITTEN.exec(text.trim())
  if (!match) return 'notADay'
  const [year, month, day] = match.slice(1).filter(part => part !== undefined)
  return isCalendarDate([year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')) ? null : 'noSuchDay'
}
