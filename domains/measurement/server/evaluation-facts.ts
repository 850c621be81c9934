import { type SQL, sql } from 'drizzle-orm'
import { type GoalToMeasure, measuredGoalsSql } from '#domains/goals/reads.ts'

/** What an iteration's evaluation is judged by: the goals as they are now, and what was written down about them. */
export interface EvaluationFacts {
  readonly goals: readonly GoalToMeasure[]
  readonly evaluation: ReportFact | null
  readonly lines: readonly JudgedLine[]
}

export interface ReportFact {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly state: 'draft' | 'final'
}

export interface JudgedLine {
  readonly id: string
  readonly version: number
  readonly goalId: string
  readonly statement: string
  readonly target: string | null
  readonly actual: string | null
  readonly verdict: 'met' | 'missed' | 'exceeded' | null
  readonly cause: string | null
}

export interface InIteration {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
}

export function evaluationFactsSql(place: InIteration): SQL {
  const { workspaceId, projectId, iteration } = place
  return sql`(select json_build_object(
    'goals', ${measuredGoalsSql(place)},
    'evaluation', (
      select json_build_object('id', e.id, 'version', e.version, 'name', e.name, 'state', e.state) from evaluation e
      where e.workspace_id = ${workspaceId} and e.project_id = ${projectId} and e.iteration = ${iteration}
        and e.deleted_at is null),
    'lines', ${linesSql(place)}))`
}

/** The lines of the iteration's evaluation, by goal. */
export function linesSql({ workspaceId, projectId, iteration }: InIteration): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', l.id, 'version', l.version, 'goalId', l.goal_id, 'statement', l.statement, 'target', l.target::text,
      'actual', l.actual::text, 'verdict', l.verdict, 'cause', l.cause) order by l.goal_id), '[]')
    from evaluation_line l
    join evaluation e on e.workspace_id = l.workspace_id and e.id = l.evaluation_id and e.deleted_at is null
    where l.workspace_id = ${workspaceId} and l.project_id = ${projectId} and l.iteration = ${iteration}
      and l.deleted_at is null)`
}
