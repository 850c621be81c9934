import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { goal } from '#domains/goals/contract.ts'
import { project } from '#domains/process/contract.ts'
import { frozenPlaybooks } from '#domains/process/reads.ts'
import { insight } from '#domains/research/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { covers, scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import {
  type BoardDecision,
  type DecisionBoard,
  type DecisionBoardEvidence,
  decision,
  type ServedGoal,
  strategyContract,
} from '../contract.ts'

/** All decisions of a project that the person may see, in all versions. */
export const readDecisionBoard = query(strategyContract.decisionBoard, {
  allow: whoMay('read', 'strategy'),
  run: async (ctx, input) => {
    const { id, playbookVersionId } = await readRecord(ctx, project, input.projectId)
    return { asked: await kindsAsked(ctx, playbookVersionId), decisions: await decisionBoard(ctx, id) }
  },
})

/** A playbook says by its deliverables what has to be decided. */
async function kindsAsked(ctx: Context, versionId: string): Promise<DecisionBoard['asked']> {
  const playbook = (await frozenPlaybooks(ctx, [versionId])).get(versionId)
  const named = playbook?.stages.flatMap(stage => stage.deliverables).filter(one => one.type === decision.type) ?? []
  const known = Object.keys(decision.fields.kind.options) as DecisionBoard['asked']
  return [...new Set(named.map(one => one.kind))].flatMap(kind => known.filter(one => one === kind))
}

export async function decisionBoard(ctx: Context, projectId: string): Promise<BoardDecision[]> {
  const table = tableOf(decision)
  const mine = and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId))
  const visible = scopeSql(scopeOf(ctx.actor, decision, 'read'), decision)
  const decisions = await ctx.tx
    .select()
    .from(table)
    .where(and(mine, isNull(table.deletedAt), visible))
    .orderBy(asc(table.id))
  const evidence = await evidenceByDecision(ctx, projectId)
  const goals = await goalsById(ctx, projectId)
  return decisions.map(({ workspaceId: _, ...one }) => ({
    decision: one,
    evidence: evidence.get(one.id) ?? [],
    serves: (one.goals ?? []).flatMap(({ goalId }) => goals.get(goalId) ?? []),
  }))
}

/** The goals of the project, also those that are gone: a decision may have named them. */
async function goalsById(ctx: Context, projectId: string): Promise<Map<string, ServedGoal>> {
  const table = tableOf(goal)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId)))
  const scope = scopeOf(ctx.actor, goal, 'read')
  const served = found.map(one => ({
    goalId: one.id,
    statement: covers(scope, goal, one) ? one.statement : '',
    gone: one.deletedAt !== null || one.state === 'dropped',
  }))
  return new Map(served.map(one => [one.goalId, one]))
}

interface EvidenceRow extends Record<string, unknown> {
  id: string
  version: number
  decision_id: string
  insight_id: string
  claim: string
  insight_owner: string | null
  note: string | null
  gone: boolean
}

async function evidenceByDecision(ctx: Context, projectId: string): Promise<Map<string, DecisionBoardEvidence[]>> {
  const found = await ctx.tx.execute<EvidenceRow>(sql`
    select e.id, e.version, e.decision_id, e.insight_id, i.claim, i.owner_id as insight_owner, e.note,
      i.deleted_at is not null as gone
    from decision_evidence e
    join insight i on i.workspace_id = e.workspace_id and i.id = e.insight_id
    where e.workspace_id = ${ctx.actor.workspaceId} and e.project_id = ${projectId} and e.deleted_at is null
    order by e.id`)
  const byDecision = new Map<string, DecisionBoardEvidence[]>()
  for (const row of found.rows) {
    const before = byDecision.get(row.decision_id) ?? []
    byDecision.set(row.decision_id, [...before, shown(ctx, projectId, row)])
  }
  return byDecision
}

/** The claim of an insight that the person may not see stays hidden. */
function shown(ctx: Context, projectId: string, row: EvidenceRow): DecisionBoardEvidence {
  const record = { id: row.insight_id, ownerId: row.insight_owner, projectId }
  const mayRead = covers(scopeOf(ctx.actor, insight, 'read'), insight, record)
  const { id, version, insight_id: insightId, note, gone } = row
  return { id, version, insightId, claim: mayRead ? row.claim : '', note, gone }
}
