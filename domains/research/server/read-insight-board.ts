import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { covers, scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type BoardEvidence, type BoardInsight, insight, researchContract } from '../contract.ts'
import { type EvidenceFacts, evidenceWeakness } from '../rules/evidence-weakness.ts'

/** All insights of a project that the person may see, each with what it rests on. */
export const readInsightBoard = query(researchContract.insightBoard, {
  allow: whoMay('read', 'research'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    return insightBoard(ctx, projectId)
  },
})

export async function insightBoard(ctx: Context, projectId: string): Promise<BoardInsight[]> {
  const table = tableOf(insight)
  const mine = and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId))
  const visible = scopeSql(scopeOf(ctx.actor, insight, 'read'), insight)
  const insights = await ctx.tx
    .select()
    .from(table)
    .where(and(mine, isNull(table.deletedAt), visible))
    .orderBy(asc(table.id))
  const evidence = await evidenceByInsight(ctx, projectId)
  return insights.map(({ workspaceId: _, ...one }) => ({ insight: one, evidence: evidence.get(one.id) ?? [] }))
}

interface EvidenceRow extends Record<string, unknown> {
  id: string
  version: number
  insight_id: string
  kind: BoardEvidence['kind']
  record_id: string | null
  record_title: string | null
  record_owner: string | null
  gone: boolean
  study_state: EvidenceFacts['studyState']
  source_title: string | null
  source_url: string | null
  source_date: string | null
  note: string | null
}

async function evidenceByInsight(ctx: Context, projectId: string): Promise<Map<string, BoardEvidence[]>> {
  const found = await ctx.tx.execute<EvidenceRow>(sql`
    select e.id, e.version, e.insight_id, e.kind, r.id as record_id, r.title as record_title, r.owner_id as record_owner,
      r.deleted_at is not null as gone, s.state as study_state, e.source_title, e.source_url, e.source_date, e.note
    from insight_evidence e
    left join record r on r.workspace_id = e.workspace_id and r.id = coalesce(e.study_id, e.competitor_id, e.trend_id, e.data_set_id)
    left join study s on s.workspace_id = e.workspace_id and s.id = e.study_id
    where e.workspace_id = ${ctx.actor.workspaceId} and e.project_id = ${projectId} and e.deleted_at is null
    order by e.id`)
  const byInsight = new Map<string, BoardEvidence[]>()
  for (const row of found.rows)
    byInsight.set(row.insight_id, [...(byInsight.get(row.insight_id) ?? []), shown(ctx, projectId, row)])
  return byInsight
}

/** The title of a record that the person may not see stays hidden. */
function shown(ctx: Context, projectId: string, row: EvidenceRow): BoardEvidence {
  const record = { id: row.record_id ?? '', ownerId: row.record_owner, projectId }
  const mayRead = covers(scopeOf(ctx.actor, insight, 'read'), insight, record)
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    recordId: mayRead ? row.record_id : null,
    title: row.source_title ?? (mayRead ? (row.record_title ?? '') : ''),
    url: row.source_url,
    date: row.source_date,
    note: row.note,
    weakness: evidenceWeakness({ kind: row.kind, gone: row.gone, studyState: row.study_state }),
  }
}
