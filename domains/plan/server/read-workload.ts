import { addDays, weekday } from '@yingce/scheduling/calendar-date'
import { findOverloads } from '@yingce/scheduling/overload'
import { loadByWeek } from '@yingce/scheduling/week-load'
import { sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { planContract, task, type Workload } from '../contract.ts'
import { asLoaded, type NamedLoadTask, readLoad } from './load-tasks.ts'
import { nameTasks } from './name-tasks.ts'
import { OPEN_WORK } from './open-work.ts'
import { readCalendar } from './work-calendar.ts'

const USUAL_WEEKS = 8
const WEEK = 7

/** How full the next weeks of a project's people are, by their tasks in all running projects. */
export const readWorkload = query(planContract.workload, {
  allow: whoMay('read', 'plan'),
  run: async (ctx, input): Promise<Workload> => {
    const found = await readRecord(ctx, project, input.projectId)
    requireReadIn(ctx, task, found.id)
    const day = input.from ?? ctx.today
    const span = { from: addDays(day, 1 - weekday(day)), weeks: input.weeks ?? USUAL_WEEKS }
    const people = await readPeople(ctx, found.id)
    const tasks = await readTasks(ctx, { people: people.map(({ personId }) => personId), ...span })
    const calendar = await readCalendar(ctx)
    const loaded = tasks.map(asLoaded)
    const loads = loadByWeek(loaded, span, calendar)
    const overloads = Map.groupBy(findOverloads(loaded, ctx.today, calendar), one => one.personId)
    const open = new Set(tasks.filter(one => isOpenTo(ctx, one)).map(({ id }) => id))
    const split = (ids: readonly string[]) => {
      const taskIds = ids.filter(id => open.has(id))
      return { taskIds, closed: ids.length - taskIds.length }
    }
    const mondays = Array.from({ length: span.weeks }, (_, week) => addDays(span.from, week * WEEK))
    return {
      weeks: mondays.map(monday => ({
        monday,
        workdays: calendar.workdaysBetween(addDays(monday, -1), addDays(monday, WEEK - 1)),
      })),
      people: people.map(one => ({
        ...one,
        weeks: (loads.get(one.personId) ?? mondays.map(() => IDLE)).map(({ taskIds, ...load }) => ({
          ...load,
          ...split(taskIds),
        })),
        overloads: (overloads.get(one.personId) ?? []).map(({ from, to, percent, taskIds }) => ({
          ...{ from, to, percent },
          ...split(taskIds),
        })),
      })),
      tasks: (
        await nameTasks(
          ctx,
          tasks.filter(({ id }) => open.has(id)),
        )
      ).map(shown),
      unknownYears: calendar.unofficialYears(span.from, addDays(span.from, span.weeks * WEEK - 1)),
    }
  },
})

const IDLE = { percent: 0, peak: 0, taskIds: [] }

function isOpenTo(ctx: Context, one: NamedLoadTask): boolean {
  return covers(scopeOf(ctx.actor, task, 'read'), task, one)
}

function shown({ id, version, title, start, finish, load, ownerId, projectId, projectName }: NamedLoadTask) {
  return { id, version, title, start, finish, load: load ?? 100, ownerId, projectId, projectName }
}

/** Who takes part, and who has something to do here without taking part; by name. */
async function readPeople(ctx: Context, projectId: string) {
  const { workspaceId } = ctx.actor
  const { rows } = await ctx.tx.execute<{ personId: string; name: string; inTeam: boolean }>(sql`
    select o.id as "personId", o.name, m.person_id is not null and o.active as "inTeam"
    from person o
    left join participant m on m.workspace_id = o.workspace_id and m.project_id = ${projectId} and m.person_id = o.id
    where o.workspace_id = ${workspaceId} and o.deleted_at is null
      and (m.person_id is not null and o.active or exists (
        select from task t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
        where t.workspace_id = ${workspaceId} and t.project_id = ${projectId} and t.owner_id = o.id
          and t.iteration = p.iteration and ${OPEN_WORK}))
    order by o.name, o.id`)
  return rows
}

async function readTasks(ctx: Context, of: { people: readonly string[]; from: string }) {
  const [first = ctx.today] = [of.from, ctx.today].sort()
  return readLoad(ctx, of.people, first)
}
