import { type SQL, sql } from 'drizzle-orm'

interface Iteration {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
}

/** The tasks of an iteration that are not cancelled, with everybody's duties on them: one JSON value, for grid and gates. */
export function raciTasks({ workspaceId, projectId, iteration }: Iteration): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'title', t.title,
      'stageKey', t.stage_key, 'activityKey', t.activity_key, 'duties', coalesce(d.duties, '[]'))
      order by t.start, t.finish, t.id), '[]')
    from task t left join (
      select e.task_id, json_agg(json_build_object('id', e.id, 'version', e.version, 'personId', e.person_id,
        'person', p.name, 'letter', e.letter, 'inTeam', m.person_id is not null and p.active) order by e.id) as duties
      from raci_entry e
      join person p on p.workspace_id = e.workspace_id and p.id = e.person_id
      left join participant m on m.workspace_id = e.workspace_id and m.project_id = e.project_id
        and m.person_id = e.person_id
      where e.workspace_id = ${workspaceId} and e.project_id = ${projectId} and e.iteration = ${iteration}
        and e.deleted_at is null
      group by e.task_id) d on d.task_id = t.id
    where t.workspace_id = ${workspaceId} and t.project_id = ${projectId} and t.iteration = ${iteration}
      and t.state <> 'cancelled' and t.deleted_at is null)`
}
