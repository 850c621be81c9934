import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { Meeting } from '../require-meeting-state.ts'

export type MeetingFacts = Pick<Meeting, 'id' | 'version' | 'title' | 'kind' | 'state' | 'iteration'> & {
  readonly noActions: boolean
  /** What it gave people to do in this iteration, with the state of the tasks. */
  readonly actions: readonly ActionFacts[]
  /** What it gave people to do in all. */
  readonly actionCount: number
}

export interface ActionFacts {
  readonly id: string
  readonly version: number
  readonly what: string
  readonly taskId: string
  readonly taskVersion: number
  readonly state: 'todo' | 'doing' | 'done' | 'cancelled'
  readonly finish: string
}

/** The meetings of a project up to this iteration, with their actions in it. */
export function meetingFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', m.id, 'version', m.version, 'title', m.title, 'kind', m.kind,
      'state', m.state, 'iteration', m.iteration, 'noActions', m.no_actions_reason is not null,
      'actions', coalesce(a.actions, '[]'), 'actionCount', coalesce(a.count, 0)) order by m.planned_on, m.id), '[]')
    from meeting m left join (
      select a.meeting_id, count(*)::int as count,
        json_agg(json_build_object('id', a.id, 'version', a.version, 'what', a.what, 'taskId', t.id,
          'taskVersion', t.version, 'state', t.state, 'finish', t.finish) order by a.id)
          filter (where a.iteration = ${place.iteration}) as actions
      from meeting_action a join task t on t.workspace_id = a.workspace_id and t.id = a.task_id
      where a.workspace_id = ${place.workspaceId} and a.project_id = ${place.projectId}
        and a.iteration <= ${place.iteration} and a.deleted_at is null
      group by a.meeting_id) a on a.meeting_id = m.id
    where m.workspace_id = ${place.workspaceId} and m.project_id = ${place.projectId}
      and m.iteration <= ${place.iteration} and m.deleted_at is null)`
}
