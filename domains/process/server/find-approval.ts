import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { findRecord } from '#kernel/query/read.ts'
import { approval, approvalDecision, processRefusals, project } from '../contract.ts'
import type { ApprovalRecord, DecisionRecord } from './approval-state.ts'

/** An approval that the person has to do with: as submitter, as decider, or through its project. */
export async function visibleApproval(ctx: Context, id: string): Promise<ApprovalRecord> {
  const found = await findRecord(ctx, approval, id)
  if (!found || !(await concerns(ctx, found))) throw refusal(processRefusals, 'approval.not_found')
  return found
}

/** The newest approval of a record, null where nobody ever asked for one. */
export async function newestApproval(ctx: Context, subjectId: string): Promise<ApprovalRecord | null> {
  const table = tableOf(approval)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.subjectId, subjectId), isNull(table.deletedAt)))
    .orderBy(desc(table.id))
    .limit(1)
  return (found as unknown as ApprovalRecord) ?? null
}

export function readDecisions(ctx: Context, approvalId: string): Promise<DecisionRecord[]> {
  const table = tableOf(approvalDecision)
  return ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.approvalId, approvalId)))
    .orderBy(asc(table.id)) as unknown as Promise<DecisionRecord[]>
}

async function concerns(ctx: Context, found: ApprovalRecord): Promise<boolean> {
  const { personId } = ctx.actor
  if (found.submitterId === personId || found.deciders.some(one => one.personId === personId)) return true
  const scope = scopeOf(ctx.actor, project, 'read')
  if (scope.kind !== 'some' || !found.projectId) return scope.kind === 'all'
  const place = await findRecord(ctx, project, found.projectId)
  return place !== null && covers(scope, project, place)
}

export interface WaitingApproval {
  readonly record: ApprovalRecord
  readonly decisions: readonly DecisionRecord[]
}

/** Undecided approvals with what was said about them: two statements, however many there are. */
export async function waitingApprovals(
  ctx: Context,
  of: { projectId?: string; subjectType?: string; ids?: readonly string[] },
): Promise<WaitingApproval[]> {
  const table = tableOf(approval)
  const found = (await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.result, 'pending'),
        isNull(table.deletedAt),
        of.projectId === undefined ? undefined : eq(table.projectId, of.projectId),
        of.subjectType === undefined ? undefined : eq(table.subjectType, of.subjectType),
        of.ids === undefined ? undefined : inArray(table.id, [...of.ids]),
      ),
    )
    .orderBy(asc(table.id))) as unknown as ApprovalRecord[]
  const decisions = await decisionsOf(ctx, found)
  return found.map(record => ({ record, decisions: decisions.filter(one => one.approvalId === record.id) }))
}

async function decisionsOf(ctx: Context, records: readonly ApprovalRecord[]): Promise<DecisionRecord[]> {
  if (records.length === 0) return []
  const table = tableOf(approvalDecision)
  const ids = records.map(({ id }) => id)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), inArray(table.approvalId, ids)))
    .orderBy(asc(table.id))
  return found as unknown as DecisionRecord[]
}
