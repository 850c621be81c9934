import { type SQL, sql } from 'drizzle-orm'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { metric } from '../contract.ts'
import type { ReadingFacts } from '../figures/reading-facts.ts'
import type { SmartFacts } from '../smart/facts.ts'

/** Readings of a metric's past that are looked at; the newest ones. */
const HISTORY_MAX = 60
/** Ten years of daily readings; a sum needs all of them. */
const READINGS_MAX = 3660

/** A goal with everything that its letters are judged by. */
export interface JudgedGoal extends Omit<SmartFacts, 'project'> {
  readonly id: string
  readonly version: number
  readonly statement: string
  readonly state: 'draft' | 'agreed' | 'dropped'
  /** An active person answers for it. */
  readonly owned: boolean
  /** Its metric, the goal above it and the company's aim, as they are now; without an id where it has none. */
  readonly restsOn: readonly { readonly id: string | null; readonly version: number | null }[]
}

export type CardMetric = Pick<
  RecordOf<typeof metric>,
  'id' | 'name' | 'unit' | 'direction' | 'aggregation' | 'ratioAs' | 'formula' | 'rhythm'
>

/** The same with what its card shows. */
export interface CardGoal extends JudgedGoal {
  readonly metric: CardMetric | null
  readonly parent: { readonly id: string; readonly statement: string } | null
  readonly aim: { readonly id: string; readonly name: string } | null
  /** Of the iteration. */
  readonly readings: readonly ReadingFacts[]
}

export interface GoalsOf {
  readonly workspaceId: string
  readonly projectId: string
  /** Goals of this and earlier iterations. */
  readonly iteration: number
  readonly project: { readonly start: string }
}

/** One JSON value: the project's living goals with what they are judged by, in the order they were made. */
export function smartFactsSql(place: GoalsOf): SQL {
  return goalsSql(place, sql``)
}

/** The same with what cards show besides. */
export function cardFactsSql(place: GoalsOf): SQL {
  const ofIteration = sql`r.project_id = g.project_id and r.iteration = ${place.iteration}`
  return goalsSql(
    place,
    sql`,
      'parent', case when o.id is not null then json_build_object('id', o.id, 'statement', o.statement) end,
      'aim', case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end,
      'readings', ${readingsSql(ofIteration, READINGS_MAX)}`,
  )
}

/** `more`: further keys with their values, after a comma. */
function goalsSql(place: GoalsOf, more: SQL): SQL {
  const past = sql`r.period_end < coalesce(g.starts_on, ${place.project.start}::date)`
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', g.id, 'version', g.version, 'statement', g.statement, 'state', g.state,
      'owned', coalesce(p.active and p.deleted_at is null, false),
      'goal', json_build_object(
        'subject', g.subject, 'metricId', g.metric_id, 'unit', g.unit, 'direction', g.direction,
        'baseline', g.baseline::text, 'target', g.target::text, 'bandLow', g.band_low::text,
        'bandHigh', g.band_high::text, 'startsOn', g.starts_on, 'deadline', g.deadline, 'gapNote', g.gap_note,
        'parentId', g.parent_id, 'aimId', g.aim_id),
      'metric', case when m.id is not null then json_build_object(
        'id', m.id, 'name', m.name, 'unit', m.unit, 'direction', m.direction, 'aggregation', m.aggregation,
        'ratioAs', m.ratio_as, 'formula', m.formula, 'rhythm', m.rhythm) end,
      'history', ${readingsSql(past, HISTORY_MAX)},
      'restsOn', json_build_array(
        json_build_object('id', m.id, 'version', m.version), json_build_object('id', o.id, 'version', o.version),
        json_build_object('id', a.id, 'version', a.version)),
      'parentStands', coalesce(o.deleted_at is null and o.state <> 'dropped' and o.id <> g.id, false),
      'aimStands', a.id is not null and a.deleted_at is null${more}
    ) order by g.id), '[]')
    from goal g
    left join person p on p.workspace_id = g.workspace_id and p.id = g.owner_id
    left join metric m on m.workspace_id = g.workspace_id and m.id = g.metric_id and m.deleted_at is null
    left join goal o on o.workspace_id = g.workspace_id and o.id = g.parent_id
    left join aim a on a.workspace_id = g.workspace_id and a.id = g.aim_id
    where g.workspace_id = ${place.workspaceId} and g.project_id = ${place.projectId}
      and g.iteration <= ${place.iteration} and g.deleted_at is null)`
}

/** The newest readings of the goal's metric that meet the condition, the earliest first. */
function readingsSql(condition: SQL, limit: number): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'periodStart', h.period_start, 'periodEnd', h.period_end, 'value', h.value::text,
      'numerator', h.numerator::text, 'denominator', h.denominator::text) order by h.period_end), '[]')
    from (
      select r.period_start, r.period_end, r.value, r.numerator, r.denominator from reading r
      where r.workspace_id = g.workspace_id and r.metric_id = g.metric_id and r.deleted_at is null and ${condition}
      order by r.period_end desc limit ${limit}) h)`
}
