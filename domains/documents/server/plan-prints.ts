import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** The parts of a plan that an approved plan book stands for; deciding, approving and progress change none of them. */
export const PLAN_PARTS = ['goals', 'campaigns', 'budget'] as const
export type PlanPart = (typeof PLAN_PARTS)[number]
export interface PlanPrint {
  readonly part: PlanPart
  readonly print: string
}

interface Iteration {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
}

/** What the records of the plan say now, part by part: to be kept with a version that is written. */
export async function planPrints(ctx: Context, of: Omit<Iteration, 'workspaceId'>): Promise<PlanPrint[]> {
  const place = { workspaceId: ctx.actor.workspaceId, ...of }
  const { rows } = await ctx.tx.execute<{ prints: PlanPrint[] }>(sql`select ${planPrintsSql(place)} as prints`)
  return rows[0]?.prints ?? []
}

/** The same as one JSON value, so that a gate asks for it together with its other facts. */
export function planPrintsSql(place: Iteration): SQL {
  const prints = { goals: goalsSql(place), campaigns: campaignsSql(place), budget: budgetSql(place) }
  const rows = PLAN_PARTS.map(part => sql`json_build_object('part', ${part}::text, 'print', ${prints[part]})`)
  return sql`json_build_array(${sql.join(rows, sql`, `)})`
}

function goalsSql({ workspaceId, projectId, iteration }: Iteration): SQL {
  const said = sql`g.statement, g.metric_id, g.unit, g.direction, g.baseline, g.target, g.band_low, g.band_high, g.deadline`
  return sql`(select ${printOf(said)} from goal g where g.workspace_id = ${workspaceId} and g.project_id = ${projectId}
    and g.iteration <= ${iteration} and g.state <> 'dropped' and g.deleted_at is null)`
}

function campaignsSql({ workspaceId, projectId, iteration }: Iteration): SQL {
  const said = sql`c.name, c.goal_id, c.audience, c.channel, c.message, c.start, c.finish, c.budget, c.metric_id,
    c.kpi_target, c.owner_id`
  return sql`(select ${printOf(said)} from campaign c where c.workspace_id = ${workspaceId}
    and c.project_id = ${projectId} and c.iteration = ${iteration} and c.deleted_at is null)`
}

/** Lines and sources of the budget that counts: the approved one, else the newest. */
function budgetSql({ workspaceId, projectId, iteration }: Iteration): SQL {
  const said = sql`u.of, u.name, u.kind, u.campaign_id, u.period, u.amount`
  return sql`(select ${printOf(said)} from (
    select 'line' as of, l.item as name, l.category as kind, l.campaign_id, l.month as period, l.amount, l.budget_id
      from budget_line l where l.workspace_id = ${workspaceId} and l.deleted_at is null
    union all
    select 'source', s.name, null, null, s.available_from::text, s.amount, s.budget_id
      from funding_source s where s.workspace_id = ${workspaceId} and s.deleted_at is null) u
    where u.budget_id = (select b.id from budget b where b.workspace_id = ${workspaceId} and b.project_id = ${projectId}
      and b.iteration = ${iteration} and b.deleted_at is null
      order by (b.state = 'approved') desc, b.number desc limit 1))`
}

/** One short text for what any number of rows say, whatever their order; it hides nothing and only has to differ.
 * Prints are kept with versions: as jsonb the text is the same whoever wrote it, and stays what it was. */
function printOf(said: SQL): SQL {
  const row = sql`jsonb_build_array(${said})::text`
  return sql`md5(coalesce(string_agg(${row}, chr(10) order by ${row}), ''))`
}
