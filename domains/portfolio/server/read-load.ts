import { addDays, weekday } from '@yingce/scheduling/calendar-date'
import { stepLoads } from '@yingce/scheduling/load-steps'
import { type SQL, sql } from 'drizzle-orm'
import { task } from '#domains/plan/contract.ts'
import { OPEN_WORK, readCalendar } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { type Filters, type Load, portfolioContract } from '../contract.ts'
import { type Cursor, cursorAt, readCursor } from './cursor.ts'
import { narrowed, STANDING } from './narrowed.ts'
import { refreshStandings } from './standing/refresh-standings.ts'

const LIMIT = 50
const WEEKS = 8
const WEEK = 7
const WHOLE_DAY = 100

/** How full people's next weeks are, who has most on one day first. */
export const readPortfolioLoad = query(portfolioContract.load, {
  allow: whoMay('read', 'plan'),
  run: async (ctx, { after, limit = LIMIT, from: day = ctx.today, over, ...filters }): Promise<Load> => {
    const place = readCursor(after)
    await refreshStandings(ctx)
    const calendar = await readCalendar(ctx)
    const from = addDays(day, 1 - weekday(day))
    const last = addDays(from, WEEKS * WEEK - 1)
    const loads = stepLoads({ from, weeks: WEEKS }, calendar)
    const people = (await readPeople(ctx, filters, { from, last })).map(one => withWeeks(one, loads)).sort(worstFirst)
    const tooFull = people.filter(({ peak }) => peak > WHOLE_DAY)
    const left = (over ? tooFull : people).filter(one => place === null || worstFirst(one, asRow(place)) > 0)
    const rows = left.slice(0, limit)
    const end = rows.at(-1)
    return {
      weeks: Array.from({ length: WEEKS }, (_, week) => addDays(from, week * WEEK)).map(monday => ({
        monday,
        workdays: calendar.workdaysBetween(addDays(monday, -1), addDays(monday, WEEK - 1)),
      })),
      ...{ people: people.length, over: tooFull.length, rows },
      next: left.length > limit && end ? cursorAt({ value: end.peak, id: end.personId }) : null,
      unknownYears: calendar.unofficialYears(from, last),
    }
  },
})

interface Person {
  readonly personId: string
  readonly tasks: number
  readonly overdue: number
  readonly days: readonly number[] | null
  readonly loads: readonly number[] | null
}

function withWeeks({ days, loads: percents, ...person }: Person, loads: ReturnType<typeof stepLoads>) {
  const weeks = loads((days ?? []).map((day, index) => ({ day, percent: percents?.[index] ?? 0 })))
  return { ...person, weeks, peak: Math.max(0, ...weeks.map(({ peak }) => peak)) }
}

type Placed = { readonly peak: number; readonly personId: string }

function asRow({ value, id }: Cursor): Placed {
  return { peak: value, personId: id }
}

function worstFirst(one: Placed, other: Placed): number {
  return other.peak - one.peak || (one.personId < other.personId ? -1 : one.personId > other.personId ? 1 : 0)
}

/** The tasks that the person may see: a right of its own beside that on projects. */
function readableTasks(ctx: Context): SQL {
  const scope = scopeOf(ctx.actor, task, 'read')
  if (scope.kind === 'none') throw refusal(kernelRefusals, 'right.missing', { reason: scope.reason[ctx.locale] })
  return scopeSql(scope, task) ?? sql`true`
}

/** Each task adds its load on its first day and takes it away after its last: a row a person, however many tasks. */
async function readPeople(ctx: Context, filters: Filters, span: { from: string; last: string }): Promise<Person[]> {
  const from = sql`${span.from}::date`
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    with own as materialized (
      select p.id as project, p.iteration as round from ${STANDING}
      where ${narrowed(ctx, { ...filters, status: 'active' })}),
    work as materialized (
      select t.owner_id, t.start, t.finish, coalesce(t.load, ${WHOLE_DAY}) as load
      from (select * from task where workspace_id = ${ctx.actor.workspaceId} and owner_id is not null
        and not milestone and start <= ${span.last}::date and ${readableTasks(ctx)}) t
      join own on own.project = t.project_id and own.round = t.iteration
      where ${OPEN_WORK}),
    step as (
      select owner_id, day, sum(load)::int as load from (
        select owner_id, greatest(start - ${from}, 0) as day, load from work where finish >= ${from}
        union all select owner_id, finish - ${from} + 1, -load from work where finish >= ${from}) d group by 1, 2)
    select w.*, s.days, s.loads from (
      select owner_id as "personId", count(*)::int as tasks,
        count(*) filter (where finish < ${ctx.today}::date)::int as overdue from work group by 1) w
    left join (
      select owner_id, array_agg(day order by day) as days, array_agg(load order by day) as loads
      from step group by 1) s on s.owner_id = w."personId"`)
  return rows as unknown as Person[]
}
