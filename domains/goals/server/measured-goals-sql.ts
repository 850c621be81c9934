import { type SQL, sql } from 'drizzle-orm'
import type { ReadingFacts } from '../figures/reading-facts.ts'
import type { MeasuredGoal } from '../progress/facts.ts'
import type { CardMetric } from './smart-facts-sql.ts'

/** A goal as it is measured: its numbers, its metric, and the metric's readings of one iteration. */
export interface GoalToMeasure {
  readonly id: string
  readonly version: number
  readonly statement: string
  readonly unit: string | null
  readonly goal: MeasuredGoal
  readonly metric: (Pick<CardMetric, 'id' | 'name' | 'unit' | 'aggregation' | 'ratioAs' | 'rhythm'> & Versioned) | null
  readonly readings: readonly (ReadingFacts & Versioned)[]
}

interface Versioned {
  readonly id: string
  readonly version: number
}

interface MeasuredIn {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
}

/** One JSON value: the project's goals that were not dropped, with the readings of this iteration. */
export function measuredGoalsSql(place: MeasuredIn): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', g.id, 'version', g.version, 'statement', g.statement, 'unit', g.unit,
      'goal', json_build_object(
        'direction', g.direction, 'baseline', g.baseline::text, 'target', g.target::text, 'bandLow', g.band_low::text,
        'bandHigh', g.band_high::text, 'startsOn', g.starts_on, 'deadline', g.deadline, 'curve', g.curve,
        'steps', g.steps, 'season', g.season, 'attentionBelow', g.attention_below, 'failBelow', g.fail_below),
      'metric', case when m.id is not null then json_build_object(
        'id', m.id, 'version', m.version, 'name', m.name, 'unit', m.unit, 'aggregation', m.aggregation,
        'ratioAs', m.ratio_as, 'rhythm', m.rhythm) end,
      'readings', (
        select coalesce(json_agg(json_build_object(
          'id', r.id, 'version', r.version, 'periodStart', r.period_start, 'periodEnd', r.period_end,
          'value', r.value::text, 'numerator', r.numerator::text, 'denominator', r.denominator::text)
          order by r.period_end, r.id), '[]')
        from reading r
        where r.workspace_id = g.workspace_id and r.project_id = g.project_id and r.metric_id = g.metric_id
          and r.iteration = ${place.iteration} and r.deleted_at is null)
    ) order by g.id), '[]')
    from goal g
    left join metric m on m.workspace_id = g.workspace_id and m.id = g.metric_id and m.deleted_at is null
    where g.workspace_id = ${place.workspaceId} and g.project_id = ${place.projectId}
      and g.iteration <= ${place.iteration} and g.deleted_at is null and g.state <> 'dropped')`
}
