import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { Content } from '../rules/changed-since.ts'

interface ContentPlace {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
}

/** What scope, requirements and goals of a project say now, as a version keeps it. */
export async function readContent(ctx: Context, of: Omit<ContentPlace, 'workspaceId'>): Promise<Content> {
  const place = { workspaceId: ctx.actor.workspaceId, ...of }
  const { rows } = await ctx.tx.execute<{ content: Content }>(sql`select ${contentSql(place)} as content`)
  return rows[0]?.content ?? { scope: [], requirements: [], goals: [] }
}

/** The same as one JSON value, so that a gate asks for it together with its other facts. */
export function contentSql(place: ContentPlace): SQL {
  const [scope, requirements, goals] = [scopeSql(place), requirementsSql(place), goalsSql(place)]
  return sql`json_build_object('scope', ${scope}, 'requirements', ${requirements}, 'goals', ${goals})`
}

function scopeSql({ workspaceId, projectId, iteration }: ContentPlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'statement', s.statement,
      'reason', s.reason) order by s.position, s.id), '[]')
    from scope_item s where s.workspace_id = ${workspaceId} and s.project_id = ${projectId}
      and s.iteration <= ${iteration} and s.deleted_at is null)`
}

/** That one is met is progress; one that was dropped is asked for no more. */
function requirementsSql({ workspaceId, projectId, iteration }: ContentPlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'statement', r.statement,
      'expectedResult', r.expected_result, 'acceptance', r.acceptance, 'priority', r.priority, 'source', r.source)
      order by r.number), '[]')
    from requirement r where r.workspace_id = ${workspaceId} and r.project_id = ${projectId}
      and r.iteration <= ${iteration} and r.state <> 'dropped' and r.deleted_at is null)`
}

function goalsSql({ workspaceId, projectId, iteration }: ContentPlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', g.id, 'statement', g.statement, 'direction', g.direction,
      'baseline', trim_scale(g.baseline)::text, 'target', trim_scale(g.target)::text,
      'bandLow', trim_scale(g.band_low)::text, 'bandHigh', trim_scale(g.band_high)::text,
      'unit', g.unit, 'deadline', g.deadline) order by g.id), '[]')
    from goal g where g.workspace_id = ${workspaceId} and g.project_id = ${projectId}
      and g.iteration <= ${iteration} and g.state <> 'dropped' and g.deleted_at is null)`
}
