import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { fromMinor } from '#kernel/db/minor-units.ts'
import type { ClosingFigures } from '../../contract.ts'

interface Place {
  readonly projectId: string
  readonly iteration: number
  readonly finish: string
}

type Found = Omit<ClosingFigures, 'plannedFinish' | 'asOf' | 'money'> & {
  readonly planned: string | null
  readonly spent: string | null
  readonly currency: string | null
}

/** What the records say of an iteration, in one statement. */
export async function readFigures(ctx: Context, place: Place): Promise<ClosingFigures> {
  const found = await ctx.tx.execute<Found & Record<string, unknown>>(figuresSql(ctx.actor.workspaceId, place))
  const { goals, tasks, issues, lessons, planned, spent, currency } = found.rows[0] as Found
  const money =
    planned === null || currency === null
      ? null
      : { planned: fromMinor(BigInt(planned)), spent: fromMinor(BigInt(spent ?? 0)), currency }
  return { goals, plannedFinish: place.finish, asOf: ctx.today, tasks, money, issues, lessons }
}

function figuresSql(workspaceId: string, { projectId, iteration }: Place) {
  const within = sql`t.workspace_id = ${workspaceId} and t.project_id = ${projectId} and t.deleted_at is null`
  return sql`
    select ${goalsSql(workspaceId, projectId, iteration)} as goals,
      (select json_build_object(
        'done', count(*) filter (where t.state = 'done'), 'open', count(*) filter (where t.state in ('todo', 'doing')),
        'cancelled', count(*) filter (where t.state = 'cancelled'))
        from task t where ${within} and t.iteration = ${iteration}) as tasks,
      (select json_build_object(
        'open', count(*) filter (where t.state = 'open'), 'resolved', count(*) filter (where t.state = 'resolved'))
        from issue t where ${within} and t.iteration <= ${iteration}) as issues,
      (select json_build_object(
        'published', count(*) filter (where t.state = 'published'), 'draft', count(*) filter (where t.state = 'draft'))
        from lesson t where ${within}) as lessons,
      b.planned, b.currency,
      (select sum(t.amount)::text from expense t
        where ${within} and t.iteration = ${iteration} and t.state in ('approved', 'settled')) as spent
    from (select 1) one left join lateral (
      select sum(t.amount)::text as planned, min(t.currency) as currency from budget_line t
      join budget g on g.workspace_id = t.workspace_id and g.id = t.budget_id and g.deleted_at is null
      where ${within} and g.project_id = ${projectId} and g.iteration = ${iteration} and g.state = 'approved'
    ) b on true`
}

/** Each goal that was not dropped, with what the iteration's final evaluation says of it. */
function goalsSql(workspaceId: string, projectId: string, iteration: number) {
  return sql`(
    select coalesce(json_agg(json_build_object('id', g.id, 'statement', g.statement, 'unit', g.unit,
      'target', coalesce(l.target, g.target)::text, 'actual', l.actual::text, 'verdict', l.verdict) order by g.id), '[]')
    from goal g left join (
      select l.* from evaluation_line l
      join evaluation e on e.workspace_id = l.workspace_id and e.id = l.evaluation_id and e.deleted_at is null
      where l.workspace_id = ${workspaceId} and e.project_id = ${projectId} and e.iteration = ${iteration}
        and e.state = 'final' and l.deleted_at is null) l on l.workspace_id = g.workspace_id and l.goal_id = g.id
    where g.workspace_id = ${workspaceId} and g.project_id = ${projectId} and g.iteration <= ${iteration}
      and g.state <> 'dropped' and g.deleted_at is null)`
}
