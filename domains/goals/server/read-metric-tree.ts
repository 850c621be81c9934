import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import { goal, goalsContract, metric, reading } from '../contract.ts'
import { type MetricNumbers, metricTree } from './metric-tree.ts'

/** The metrics as a tree, with the numbers of one project or, without one, of everything the person may see. */
export const readMetricTree = query(goalsContract.metricTree, {
  allow: whoMay('read', 'goals'),
  run: async (ctx, input) => {
    const within = input.project ? await readRecord(ctx, project, input.project) : null
    const metrics = await readMetrics(ctx)
    return { items: metricTree(metrics, await readNumbers(ctx, within), within !== null) }
  },
})

async function readMetrics(ctx: Context): Promise<RecordOf<typeof metric>[]> {
  const table = tableOf(metric)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        isNull(table.deletedAt),
        scopeSql(scopeOf(ctx.actor, metric, 'read'), metric),
      ),
    )
    .orderBy(asc(table.name), asc(table.id))
  return found as unknown as RecordOf<typeof metric>[]
}

/** Goals and readings of each metric; without a project only the newest reading is looked at. */
async function readNumbers(ctx: Context, within: RecordOf<typeof project> | null): Promise<Map<string, MetricNumbers>> {
  const { workspaceId } = ctx.actor
  const readable = scopeSql(scopeOf(ctx.actor, reading, 'read'), reading) ?? sql`true`
  const visible = scopeSql(scopeOf(ctx.actor, goal, 'read'), goal) ?? sql`true`
  const place = within ? sql`project_id = ${within.id} and iteration = ${within.iteration}` : sql`true`
  const ofProject = within ? sql`project_id = ${within.id}` : sql`true`
  const newest = within ? sql`` : sql`where nth = 1`
  const found = await ctx.tx.execute<{ id: string } & MetricNumbers & Record<string, unknown>>(sql`
    select m.id, coalesce(c.goals, 0)::int as goals, coalesce(r.count, 0)::int as count, coalesce(r.readings, '[]') as readings
    from metric m
    left join (
      select metric_id, count(*) as goals from goal
      where workspace_id = ${workspaceId} and deleted_at is null and state <> 'dropped' and ${ofProject} and ${visible}
      group by metric_id) c on c.metric_id = m.id
    left join (
      select metric_id, max(total) as count, json_agg(json_build_object(
        'periodStart', period_start, 'periodEnd', period_end, 'value', value::text,
        'numerator', numerator::text, 'denominator', denominator::text)) as readings
      from (
        select metric_id, period_start, period_end, value, numerator, denominator,
          count(*) over (partition by metric_id) as total,
          row_number() over (partition by metric_id order by period_end desc, id desc) as nth
        from reading where workspace_id = ${workspaceId} and deleted_at is null and ${place} and ${readable}) numbered
      ${newest} group by metric_id) r on r.metric_id = m.id
    where m.workspace_id = ${workspaceId} and m.deleted_at is null`)
  return new Map(found.rows.map(row => [row.id, row]))
}
