import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import { snake } from '#kernel/db/snake.ts'
import type { Scoring } from '../scoring.ts'

/** Something of a scoring table as the gates look at it. */
export interface ScoredFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly chosen: boolean
  /** On how many of the criteria it has a score. */
  readonly scored: number
}
export interface ScoringFacts {
  readonly criteria: number
  readonly items: readonly ScoredFacts[]
}

/** What is scored in the iteration, and on how many of its criteria. */
export function scoringFacts({ item, criterion, score, of }: Scoring, place: GatePlace): SQL {
  const [items, criteria, scores] = [item, criterion, score].map(({ type }) => sql.identifier(type))
  return sql`(
    select json_build_object(
      'criteria', (
        select count(*) from ${criteria} c
        where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
          and c.iteration = ${place.iteration} and c.deleted_at is null),
      'items', coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'name', i.name,
        'chosen', i.chosen_at is not null, 'scored', (
          select count(*) from ${scores} s
          join ${criteria} c on c.workspace_id = s.workspace_id and c.id = s.criterion_id and c.deleted_at is null
          where s.workspace_id = i.workspace_id and s.${sql.identifier(snake(of))} = i.id and s.deleted_at is null))
        order by i.id), '[]'))
    from ${items} i
    where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.iteration = ${place.iteration} and i.deleted_at is null)`
}

/** Is it scored on every criterion, of which there is at least one? */
export function isScored({ scored }: ScoredFacts, criteria: number): boolean {
  return criteria > 0 && scored >= criteria
}

/** Is what stands under the alias scored on every criterion of its iteration, of which there is at least one? */
export function fullyScoredSql({ criterion, score, of }: Scoring, alias: string): SQL {
  const [item, criteria, scores] = [alias, criterion.type, score.type].map(name => sql.identifier(name))
  const asked = sql`from ${criteria} k where k.workspace_id = ${item}.workspace_id
    and k.project_id = ${item}.project_id and k.iteration = ${item}.iteration and k.deleted_at is null`
  return sql`(exists (select ${asked}) and not exists (select ${asked} and not exists (
    select from ${scores} x where x.workspace_id = k.workspace_id and x.criterion_id = k.id
      and x.${sql.identifier(snake(of))} = ${item}.id and x.deleted_at is null)))`
}
