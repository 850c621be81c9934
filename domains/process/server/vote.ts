import type { Approval, DecisionKind } from '@yingce/process/approval'
import { decide } from '@yingce/process/decide'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { approval, approvalDecision } from '../contract.ts'
import { type ApprovalRecord, approvalState, approvalValues } from './approval-state.ts'
import { readDecisions } from './find-approval.ts'
import { refuseApproval } from './refuse-approval.ts'

export interface Vote {
  readonly kind: DecisionKind
  /** For `return`: the earlier step that decides again. */
  readonly toStep?: number | undefined
  readonly comment?: string | null | undefined
}

/** A vote that the rules allow and that is not written yet. */
export interface Counted {
  readonly record: ApprovalRecord
  readonly after: Approval
}

/** Counts a person's vote on the approval as it is now; whoever comes second is told who was quicker. */
export async function countVote(ctx: Context, approvalId: string, vote: Vote): Promise<Counted> {
  const record = (await findRecord(ctx, approval, approvalId, { lock: true })) as ApprovalRecord
  const before = approvalState(record, await readDecisions(ctx, approvalId))
  const { kind, toStep, comment } = vote
  const answer = decide(before, {
    ...{ personId: ctx.actor.personId, kind, comment: comment ?? null, at: ctx.now },
    ...(toStep !== undefined && { toStep }),
  })
  if (!answer.ok) throw await refuseApproval(ctx, answer.refusal)
  return { record, after: answer.approval }
}

/** Writes the vote and what the approval has become by it, and tells the subject's domain. */
export async function saveVote(ctx: Context, { record, after }: Counted): Promise<ApprovalRecord> {
  const decision = after.decisions.at(-1)
  if (!decision) throw new Error('a counted vote has its decision')
  await insertRecord(
    ctx,
    approvalDecision,
    { approvalId: record.id, ...decision },
    { action: decision.kind, note: decision.comment },
  )
  const ended = after.result !== 'pending'
  const { subjectId, subjectType, projectId } = record
  return changeRecord(
    ctx,
    approval,
    record,
    { ...approvalValues(after), endedAt: ended ? ctx.now : null },
    {
      action: ended ? after.result : 'moved_on',
      note: decision.comment,
      payload: { subjectId, subjectType, projectId, comment: decision.comment, selfDecided: decision.selfDecided },
    },
  )
}
