import { sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import { decision, type InsightUse, strategyContract } from '../contract.ts'

/** Where the insights of a project were used: what of its strategy rests on them. */
export const readInsightUses = query(strategyContract.insightUses, {
  allow: whoMay('read', 'strategy'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    const { workspaceId } = ctx.actor
    const found = await ctx.tx.execute<InsightUse & { ownerId: string | null } & Record<string, unknown>>(sql`
      select e.insight_id as "insightId", 'decision' as type, d.id as "recordId", d.question as title, d.iteration,
        d.owner_id as "ownerId"
      from decision_evidence e join decision d on d.workspace_id = e.workspace_id and d.id = e.decision_id
      where e.workspace_id = ${workspaceId} and e.project_id = ${projectId}
        and e.deleted_at is null and d.deleted_at is null
      union all
      select i.insight_id, 'swot_item', i.id, i.text, i.iteration, i.owner_id
      from swot_item i
      where i.workspace_id = ${workspaceId} and i.project_id = ${projectId}
        and i.insight_id is not null and i.deleted_at is null
      union all
      select distinct (row ->> 'insightId')::text, 'persona', p.id, p.name, p.iteration, p.owner_id
      from persona p, jsonb_array_elements(coalesce(p.traits, '[]') || coalesce(p.needs, '[]')) row
      where p.workspace_id = ${workspaceId} and p.project_id = ${projectId}
        and row ->> 'insightId' is not null and p.deleted_at is null
      union all
      select row ->> 'insightId', 'competitor_difference', f.id, f.difference, f.iteration, f.owner_id
      from competitor_difference f, jsonb_array_elements(coalesce(f.evidence, '[]')) row
      where f.workspace_id = ${workspaceId} and f.project_id = ${projectId} and f.deleted_at is null
      order by 3`)
    const scope = scopeOf(ctx.actor, decision, 'read')
    return found.rows
      .filter(row => covers(scope, decision, { id: row.recordId, ownerId: row.ownerId, projectId }))
      .map(({ insightId, type, recordId, title, iteration }) => ({ insightId, type, recordId, title, iteration }))
  },
})
