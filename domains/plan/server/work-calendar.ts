import { type DayException, type WorkCalendar, workCalendar } from '@yingce/scheduling/calendar'
import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { calendarDay } from '../contract.ts'
import { officialDays, officialYears } from './official-days.ts'

/** A day on which the company differs from the official calendar, or that it entered ahead of the product. */
export interface CompanyDay {
  readonly date: string
  readonly kind: 'holiday' | 'workday'
}

/** The official days with the company's own over them; a year counts as known once either names a day of it. */
export function calendarWith(own: readonly CompanyDay[]): WorkCalendar {
  const days = [...officialDays, ...own]
  return workCalendar({
    weekend: [6, 7],
    exceptions: new Map(days.map(day => [day.date, EXCEPTION[day.kind]])),
    officialYears: new Set([...officialYears, ...own.map(day => Number(day.date.slice(0, 4)))]),
  })
}

/** The working calendar of the workspace. */
export async function readCalendar(ctx: Context): Promise<WorkCalendar> {
  return calendarWith(await readCompanyDays(ctx))
}

export async function readCompanyDays(ctx: Context): Promise<(CompanyDay & { name: string })[]> {
  const days = tableOf(calendarDay)
  return ctx.tx
    .select({ date: days.date, kind: days.kind, name: days.name })
    .from(days)
    .where(and(eq(days.workspaceId, ctx.actor.workspaceId), isNull(days.deletedAt)))
}

const EXCEPTION = { holiday: 'off', workday: 'work' } as const satisfies Record<CompanyDay['kind'], DayException>
