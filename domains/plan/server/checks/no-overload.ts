import type { Missing } from '@yingce/process/gate'
import { findOverloads, type Overload } from '@yingce/scheduling/overload'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { task } from '../../contract.ts'
import { asLoaded, type LoadTask, takesTime } from '../load-tasks.ts'
import { OPEN_WORK } from '../open-work.ts'
import { type CompanyDay, calendarWith } from '../work-calendar.ts'

interface Facts {
  /** All that the people of this project's tasks still have to do, in whichever running project. */
  readonly tasks: readonly LoadTask[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly days: readonly CompanyDay[]
}

/**
 * Has nobody who has to do something here more to do on a workday than a day holds, over all running projects? An
 * overload counts where a task of this project takes part in it: another one cannot be mended here.
 */
export const noOverload = defineCheck<Record<string, never>, Facts>({
  name: 'plan.no_overload',
  label: { zh: '没有人超负荷', en: 'Nobody is overloaded' },
  notes: {
    no_owner: { zh: '还没有任务有负责人。', en: 'No task has an owner yet.' },
    over: {
      zh: '{from} 至 {to} 最高 {percent}%：{tasks}',
      en: '{from} to {to}, up to {percent}%: {tasks}',
    },
    over_elsewhere: {
      zh: '{from} 至 {to} 最高 {percent}%：{tasks}，以及其他项目的 {count} 个任务',
      en: '{from} to {to}, up to {percent}%: {tasks}, and {count} {count|task|tasks} of other projects',
    },
  },
  params: z.strictObject({}),
  reads: [task.type],
  facts: place => sql`(
    with own as (
      select distinct t.owner_id as id from task t
      where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration = ${place.iteration} and t.owner_id is not null and ${OPEN_WORK})
    select json_build_object(
      'people', coalesce((
        select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.id)
        from person o where o.workspace_id = ${place.workspaceId} and o.id in (select id from own)), '[]'),
      'tasks', coalesce((
        select json_agg(json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'ownerId', t.owner_id,
          'projectId', t.project_id, 'start', t.start, 'finish', t.finish, 'load', t.load) order by t.start, t.id)
        from task t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
        where t.workspace_id = ${place.workspaceId} and t.owner_id in (select id from own)
          and ${takesTime(place.today)}), '[]'),
      'days', coalesce((
        select json_agg(json_build_object('date', d.date, 'kind', d.kind))
        from calendar_day d where d.workspace_id = ${place.workspaceId} and d.deleted_at is null), '[]')))`,
  judge: ({ tasks, people, days }, _params, { today, projectId }) => {
    const known = new Map(tasks.map(one => [one.id, one]))
    const here = (id: string) => known.get(id)?.projectId === projectId
    const overloads = findOverloads(tasks.map(asLoaded), today, calendarWith(days))
    const ours = overloads.filter(({ taskIds }) => taskIds.some(here))
    const full = new Set(ours.map(({ personId }) => personId))
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return {
      passed: people.length > 0 && ours.length === 0,
      have: people.length - full.size,
      need: Math.max(people.length, 1),
      ...(people.length === 0 && { note: { code: 'no_owner', params: {} } }),
      missing: ours.slice(0, SHOWN).map(one => missing(one, known, projectId, names.get(one.personId) ?? one.personId)),
      missingCount: Math.max(ours.length, people.length === 0 ? 1 : 0),
      where: { path: 'plan/load' },
      // What other projects' tasks are called, or are at all, is not for this gate to tell.
      seen: tasks.filter(({ id }) => here(id)).map(({ id, version }) => ({ id, version })),
    }
  },
})

const SHOWN = 20
const NAMED = 5

function missing(
  { from, to, percent, taskIds }: Overload,
  known: ReadonlyMap<string, LoadTask>,
  projectId: string,
  label: string,
): Missing {
  const ours = taskIds.flatMap(id => known.get(id) ?? []).filter(one => one.projectId === projectId)
  const tasks = ours.slice(0, NAMED).map(({ title }) => title)
  const words = { from, to, percent, tasks: [...tasks, ...(ours.length > NAMED ? ['…'] : [])].join(' + ') }
  const count = taskIds.length - ours.length
  const why = count > 0 ? { code: 'over_elsewhere', params: { ...words, count } } : { code: 'over', params: words }
  return { ...(ours[0] && { recordId: ours[0].id }), label, field: 'load', why }
}
