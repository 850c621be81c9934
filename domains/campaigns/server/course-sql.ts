import { type SQL, sql } from 'drizzle-orm'
import { fromMinor } from '#kernel/db/minor-units.ts'
import type { Course } from './deviations-of.ts'

interface Iteration {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
}

/** A campaign's course as the database gives it: money in minor units, as text. */
export interface CourseRow extends Omit<Course, 'budget' | 'spent'> {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly budgetMinor: string | null
  readonly spentMinor: string
  /** What was spent, one by one. */
  readonly expenses: readonly { readonly id: string; readonly version: number }[]
}

/**
 * The courses of an iteration's campaigns as one JSON value. The plan is what the gate of the planning stage approved;
 * before that, what is planned now. A campaign that came after the approval has no approved money: whatever it costs is a
 * deviation.
 */
export function coursesSql(place: Iteration): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', c.id, 'version', c.version, 'name', c.name, 'state', c.state,
      'start', coalesce(c.approved_start, c.start), 'finish', coalesce(c.approved_finish, c.finish),
      'budgetMinor', (case when fixed.plan then coalesce(c.approved_budget, 0) else c.budget end)::text,
      'startedOn', c.started_on, 'endedOn', c.ended_on, 'spentMinor', spent.minor, 'expenses', spent.expenses)
      order by c.start, c.id), '[]')
    from campaign c
    cross join lateral (
      select exists (select 1 from campaign a where a.workspace_id = c.workspace_id and a.project_id = c.project_id
        and a.iteration = c.iteration and a.approved_budget is not null) as plan) fixed
    cross join lateral (
      select coalesce(sum(e.amount), 0)::text as minor,
        coalesce(json_agg(json_build_object('id', e.id, 'version', e.version)), '[]') as expenses
      from expense e where e.workspace_id = c.workspace_id and e.campaign_id = c.id
        and e.state in ('approved', 'settled') and e.deleted_at is null) spent
    where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.deleted_at is null)`
}

export function courseOf({ budgetMinor, spentMinor, expenses: _, ...row }: CourseRow): Course {
  const budget = budgetMinor === null ? null : fromMinor(BigInt(budgetMinor))
  return { ...row, budget, spent: fromMinor(BigInt(spentMinor)) }
}
