import { type Approval, type ApprovalAnswer, refuseApproval } from './approval.ts'

/** Takes the submission back; only its submitter can, and only while it is undecided. */
export function withdrawApproval(approval: Approval, personId: string): ApprovalAnswer {
  if (approval.result === 'withdrawn') return refuseApproval('withdrawn')
  if (approval.result !== 'pending') {
    const last = approval.decisions.at(-1)
    return refuseApproval('already_decided', {
      result: approval.result,
      by: last?.personId ?? null,
      at: last?.at ?? null,
    })
  }
  if (personId !== approval.submitterId) return refuseApproval('only_submitter')
  return { ok: true, approval: { ...approval, result: 'withdrawn' } }
}
