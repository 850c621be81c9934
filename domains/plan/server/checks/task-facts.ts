import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { task } from '../../contract.ts'
import { OPEN_WORK } from '../open-work.ts'
import { STANDING } from '../resources/standing-needs.ts'

type Task = RecordOf<typeof task>

export interface TaskFacts extends Pick<Task, 'id' | 'version' | 'title' | 'days' | 'milestone' | 'role'> {
  /** Does somebody still have to do it? What is done, or was left by a stage that is over, is planned no more. */
  readonly waits: boolean
  readonly needsNothing: boolean
  /** How many needs are entered for it. */
  readonly needs: number
  /** Who does it, by name; null where nobody does. */
  readonly owner: string | null
  /** Does its owner take part in the project, and still work here? */
  readonly inTeam: boolean
}

/** The tasks of an iteration that are not cancelled, with what a plan says of each. */
export function taskFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'days', t.days,
      'milestone', t.milestone, 'role', t.role, 'waits', ${OPEN_WORK}, 'needsNothing', t.needs_nothing is not null,
      'needs', coalesce(d.needs, 0), 'owner', o.name, 'inTeam', m.person_id is not null and coalesce(o.active, false))
      order by t.start, t.id), '[]')
    from task t
    left join (
      select n.task_id, count(*) as needs from resource_need n
      where n.workspace_id = ${place.workspaceId} and n.project_id = ${place.projectId} and n.task_id is not null
        and ${STANDING}
      group by n.task_id) d on d.task_id = t.id
    left join person o on o.workspace_id = t.workspace_id and o.id = t.owner_id
    left join participant m on m.workspace_id = t.workspace_id and m.project_id = t.project_id
      and m.person_id = t.owner_id
    where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration = ${place.iteration} and t.state <> 'cancelled' and t.deleted_at is null)`
}
