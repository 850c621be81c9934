import { dateIn } from '#kernel/command/date-in.ts'

/** Today where the workspace is. */
export function todayIn(timeZone: string): string {
  return dateIn(new Date(), timeZone)
}
