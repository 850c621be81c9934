import type { Context } from '#kernel/command/context.ts'
import type { ApprovalView } from '../shapes/approval.ts'
import { newestApproval, readDecisions } from './find-approval.ts'
import { approvalView } from './read-approval.ts'

/** The newest approval of a record with everything said about it; null where nobody ever asked for one. */
export async function approvalOf(ctx: Context, subjectId: string): Promise<ApprovalView | null> {
  const found = await newestApproval(ctx, subjectId)
  return found ? approvalView(ctx, found, await readDecisions(ctx, found.id)) : null
}
