import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'

/** A campaign as the gates look at it. */
export interface CampaignFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly state: 'planned' | 'running' | 'finished' | 'stopped'
  /** Is there an owner who is still with the company? */
  readonly owned: boolean
  readonly start: string | null
  readonly finish: string | null
  readonly toReplan: boolean
  readonly budgetMinor: string | null
  /** What the lines of the budget that counts add up to; null where there is no budget. */
  readonly linesMinor: string | null
  readonly metric: boolean
  readonly kpiTarget: string | null
  /** Does it serve a goal of this project that was not dropped? */
  readonly goal: boolean
  readonly stopReason: string | null
  /** The day on which it began; null where it has not. */
  readonly startedOn: string | null
}

/** All campaigns of the iteration as one JSON value. */
export function campaignsSql(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', c.id, 'version', c.version, 'name', c.name, 'state', c.state,
      'owned', coalesce(p.active and p.deleted_at is null, false),
      'start', c.start, 'finish', c.finish, 'toReplan', coalesce(c.to_replan, false),
      'budgetMinor', c.budget::text, 'linesMinor', lines.minor,
      'metric', m.id is not null, 'kpiTarget', c.kpi_target::text,
      'goal', g.id is not null, 'stopReason', c.stop_reason, 'startedOn', c.started_on) order by c.start, c.id), '[]')
    from campaign c
    left join (${linesSql(place)}) lines on true
    left join person p on p.workspace_id = c.workspace_id and p.id = c.owner_id
    left join metric m on m.workspace_id = c.workspace_id and m.id = c.metric_id and m.deleted_at is null
    left join goal g on g.workspace_id = c.workspace_id and g.id = c.goal_id and g.project_id = c.project_id
      and g.iteration <= c.iteration and g.state <> 'dropped' and g.deleted_at is null
    where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.deleted_at is null)`
}

/** The budget that counts, as its own gate sees it: the approved one, else the newest. */
function linesSql(place: GatePlace): SQL {
  return sql`
    select coalesce((select sum(l.amount) from budget_line l
      where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null), 0)::text as minor
    from budget b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null
    order by (b.state = 'approved') desc, b.number desc limit 1`
}
