import { withdrawApproval } from '@yingce/process/withdraw-approval'
import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { approval, processRefusals } from '../contract.ts'
import { type ApprovalRecord, approvalState } from './approval-state.ts'
import { readDecisions } from './find-approval.ts'
import { refuseApproval } from './refuse-approval.ts'

/** Takes back what one submitted, while it is undecided. */
export async function withdrawRequest(ctx: Context, subjectId: string): Promise<ApprovalRecord> {
  const [record] = await pendingApprovals(ctx, { subjectId })
  if (!record) throw refusal(processRefusals, 'approval.none_open')
  const answer = withdrawApproval(approvalState(record, await readDecisions(ctx, record.id)), ctx.actor.personId)
  if (!answer.ok) throw await refuseApproval(ctx, answer.refusal)
  return endApproval(ctx, record)
}

/** Ends what nobody needs to decide any more: the stage was waived, the project is over. */
export async function endApprovals(ctx: Context, of: { subjectId?: string; projectId?: string }): Promise<void> {
  for (const record of await pendingApprovals(ctx, of)) await endApproval(ctx, record)
}

/** The undecided approvals of a record or of a whole project, held until the transaction ends. */
export function pendingApprovals(
  ctx: Context,
  of: { subjectId?: string; projectId?: string },
): Promise<ApprovalRecord[]> {
  const table = tableOf(approval)
  return ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.result, 'pending'),
        isNull(table.deletedAt),
        of.subjectId === undefined ? undefined : eq(table.subjectId, of.subjectId),
        of.projectId === undefined ? undefined : eq(table.projectId, of.projectId),
      ),
    )
    .for('update') as unknown as Promise<ApprovalRecord[]>
}

function endApproval(ctx: Context, record: ApprovalRecord): Promise<ApprovalRecord> {
  const { subjectId, subjectType, projectId } = record
  const set = { result: 'withdrawn' as const, waitingFor: [], endedAt: ctx.now }
  return changeRecord(ctx, approval, record, set, {
    action: 'withdrawn',
    payload: { subjectId, subjectType, projectId },
  })
}
