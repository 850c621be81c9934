import { type SQL, sql } from 'drizzle-orm'

/** A campaign that has begun, with the metric that judges it and how often that was read while it ran. */
export interface CampaignKpi {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly startedOn: string
  readonly endedOn: string | null
  readonly metric: { readonly id: string; readonly version: number; readonly name: string } | null
  /** Of the iteration, with a day in the time that the campaign has run. */
  readonly readings: readonly { readonly id: string; readonly version: number }[]
}

interface BegunIn {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
}

/** One JSON value: the campaigns of the iteration that have begun. One that was stopped before had no time to be read. */
export function campaignKpisSql(place: BegunIn): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', c.id, 'version', c.version, 'name', c.name, 'startedOn', c.started_on, 'endedOn', c.ended_on,
      'metric', case when m.id is not null then json_build_object(
        'id', m.id, 'version', m.version, 'name', m.name) end,
      'readings', (
        select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version)
          order by r.period_end, r.id), '[]')
        from reading r
        where r.workspace_id = c.workspace_id and r.project_id = c.project_id and r.metric_id = c.metric_id
          and r.iteration = c.iteration and r.deleted_at is null and r.period_end >= c.started_on
          and (c.ended_on is null or r.period_start <= c.ended_on))
    ) order by c.started_on, c.id), '[]')
    from campaign c
    left join metric m on m.workspace_id = c.workspace_id and m.id = c.metric_id and m.deleted_at is null
    where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.deleted_at is null and c.started_on is not null)`
}
