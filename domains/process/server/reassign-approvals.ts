import type { ApprovalRefusal } from '@yingce/process/approval'
import type { Handover } from '@yingce/process/pass-on'
import { reassignDecider } from '@yingce/process/reassign-decider'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { approval, processRefusals } from '../contract.ts'
import { type ApprovalRecord, approvalState, approvalValues } from './approval-state.ts'
import { pendingApprovals } from './end-approvals.ts'
import { readDecisions } from './find-approval.ts'
import { wordParams } from './refuse-approval.ts'
import type { Seat } from './save-team.ts'

/**
 * Passes on what waits for deciders who no longer hold the role that made them one: to who holds it now, else to the
 * manager. Refused where nobody could decide any more; what is asked stays open until somebody has decided it.
 */
export async function reassignApprovals(
  ctx: Context,
  projectId: string,
  { seats, managerId }: { seats: readonly Seat[]; managerId: string },
): Promise<void> {
  const holders = seats.flatMap(({ personId, roles }) => roles.map(role => ({ personId, role })))
  const handover = { holders, standIn: { personId: managerId, role: 'project_manager' } }
  for (const waiting of await pendingApprovals(ctx, { projectId })) await passOn(ctx, waiting, handover)
}

async function passOn(ctx: Context, record: ApprovalRecord, handover: Handover): Promise<void> {
  const state = approvalState(record, await readDecisions(ctx, record.id))
  const answer = reassignDecider(state, handover)
  if (!answer.ok) throw refuseChange(ctx, record, answer.refusal)
  if (answer.approval === state) return
  await changeRecord(ctx, approval, record, approvalValues(answer.approval), { action: 'reassigned' })
}

function refuseChange({ locale }: Context, { title, titleEn }: ApprovalRecord, refused: ApprovalRefusal) {
  const subject = locale === 'en' ? (titleEn ?? title) : title
  return refusal(processRefusals, 'team.approval_waits', { subject, role: wordParams(locale, refused).role })
}
