import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { PlanLink } from './conflicts.ts'
import type { PathPlan, PathTask } from './critical-path.ts'
import { OPEN_WORK } from './open-work.ts'
import { stageOrder } from './stage-order.ts'
import type { CompanyDay } from './work-calendar.ts'

/** Everything that a schedule is judged by. */
export interface ScheduleFacts extends PathPlan {
  readonly tasks: readonly (PathTask & { version: number; title: string; milestone: boolean })[]
  readonly links: readonly (PlanLink & { id: string; version: number })[]
  readonly days: readonly CompanyDay[]
}

export function scheduleFacts(place: GatePlace): SQL {
  return sql`(
    select json_build_object(
      'tasks', coalesce((
        select json_agg(json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'state', t.state,
          'start', t.start, 'finish', t.finish, 'days', t.days, 'doneOn', t.done_on, 'milestone', t.milestone,
          'stageKey', t.stage_key, 'waits', ${OPEN_WORK}) order by t.start, t.id)
        from task t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
          and t.iteration = ${place.iteration} and t.deleted_at is null), '[]'),
      'links', coalesce((
        select json_agg(json_build_object('id', l.id, 'version', l.version, 'predecessorId', l.predecessor_id,
          'successorId', l.successor_id, 'lagDays', l.lag_days) order by l.id)
        from task_link l where l.workspace_id = ${place.workspaceId} and l.project_id = ${place.projectId}
          and l.iteration = ${place.iteration} and l.deleted_at is null), '[]'),
      'days', coalesce((
        select json_agg(json_build_object('date', d.date, 'kind', d.kind))
        from calendar_day d where d.workspace_id = ${place.workspaceId} and d.deleted_at is null), '[]'),
      'stages', ${stageOrder(place)}))`
}
