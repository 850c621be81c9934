import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type Conflict, task } from '../../contract.ts'
import { conflictsIn, type PlanLink, type PlanTask } from '../conflicts.ts'
import { unknownYears } from '../unknown-years.ts'
import { type CompanyDay, calendarWith } from '../work-calendar.ts'

interface Facts {
  readonly tasks: readonly (PlanTask & { version: number; title: string })[]
  readonly links: readonly (PlanLink & { id: string; version: number })[]
  readonly days: readonly CompanyDay[]
}

/** The plan holds at least one task, and nothing in it contradicts. */
export const conflictFree = defineCheck<Record<string, never>, Facts>({
  name: 'plan.conflict_free',
  label: { zh: '时间表没有冲突', en: 'Schedule free of conflicts' },
  notes: {
    no_task: { zh: '还没有任务。', en: 'There is no task yet.' },
    unknown_years: {
      zh: '{years} 年的放假安排尚未公布，按周末推算。',
      en: 'The holidays of {years} are not announced; weekends alone were counted.',
    },
    starts_too_early: {
      zh: '前置任务“{predecessor}”还没有完成，最早 {earliest} 开始。',
      en: 'Its predecessor “{predecessor}” is not finished; {earliest} is the first possible day.',
    },
    finish_before_start: { zh: '完成早于开始。', en: 'It finishes before it starts.' },
    before_project: { zh: '{date} 早于项目开始 {bound}。', en: '{date} lies before the project’s start, {bound}.' },
    after_project: { zh: '{date} 晚于项目结束 {bound}。', en: '{date} lies after the project’s end, {bound}.' },
    cycle: { zh: '先后关系成环：{tasks}。', en: 'Its dependencies close a circle: {tasks}.' },
  },
  params: z.strictObject({}),
  reads: [task.type],
  facts: place => sql`(
    select json_build_object(
      'tasks', coalesce((
        select json_agg(json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'state', t.state,
          'start', t.start, 'finish', t.finish, 'days', t.days, 'doneOn', t.done_on) order by t.start, t.id)
        from task t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
          and t.iteration = ${place.iteration} and t.deleted_at is null), '[]'),
      'links', coalesce((
        select json_agg(json_build_object('id', l.id, 'version', l.version, 'predecessorId', l.predecessor_id,
          'successorId', l.successor_id, 'lagDays', l.lag_days) order by l.id)
        from task_link l where l.workspace_id = ${place.workspaceId} and l.project_id = ${place.projectId}
          and l.iteration = ${place.iteration} and l.deleted_at is null), '[]'),
      'days', coalesce((
        select json_agg(json_build_object('date', d.date, 'kind', d.kind))
        from calendar_day d where d.workspace_id = ${place.workspaceId} and d.deleted_at is null), '[]')))`,
  judge: (facts, _params, place) => {
    const planned = facts.tasks.filter(one => one.state !== 'cancelled')
    const calendar = calendarWith(facts.days)
    const conflicts = conflictsIn(facts, calendar, place.project)
    const troubled = new Set(conflicts.map(conflict => conflict.taskId))
    const titles = new Map(facts.tasks.map(one => [one.id, one.title]))
    return {
      passed: planned.length > 0 && conflicts.length === 0,
      have: planned.length - troubled.size,
      need: Math.max(planned.length, 1),
      ...noteOf(planned, calendar),
      missing: conflicts.slice(0, SHOWN).map(conflict => missing(conflict, titles)),
      missingCount: conflicts.length,
      where: { path: 'plan/tasks' },
      seen: [...facts.tasks, ...facts.links].map(({ id, version }) => ({ id, version })),
    }
  },
})

const SHOWN = 20

function noteOf(planned: readonly PlanTask[], calendar: WorkCalendar) {
  if (planned.length === 0) return { note: { code: 'no_task', params: {} } }
  const years = unknownYears(planned, calendar)
  return years.length > 0 ? { note: { code: 'unknown_years', params: { years } } } : {}
}

function missing(conflict: Conflict, titles: ReadonlyMap<string, string>) {
  const { code, taskId: recordId, ...params } = conflict
  const title = (id: string) => titles.get(id) ?? id
  const words = {
    ...params,
    ...('predecessorId' in params && { predecessor: title(params.predecessorId) }),
    ...('taskIds' in params && { tasks: params.taskIds.map(title).join(' → ') }),
  }
  return { recordId, label: title(recordId), field: 'start', why: { code, params: words } }
}
