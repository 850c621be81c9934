import { type Approval, type ApprovalAnswer, refuseApproval } from './approval.ts'
import { type Handover, passOn } from './pass-on.ts'

/**
 * Passes on what deciders who lost their role still had to decide. A decision that was made stands, and none is made
 * by passing on: refused, with the role, where nobody could decide a step that is still open. Answers the very same
 * approval where nothing passes on.
 */
export function reassignDecider(approval: Approval, handover: Handover): ApprovalAnswer {
  if (approval.result !== 'pending') return refuseApproval('already_decided', { result: approval.result })
  const passed = approval.steps.map((_, index) => passOn(approval, index, handover))
  const stuck = passed.findIndex(({ unanswered }, index) => unanswered !== null && index >= approval.current)
  const found = passed[stuck]?.unanswered
  if (found) return refuseApproval(found.own ? 'own_submission' : 'no_decider', { step: stuck, role: found.role })
  // A step that is over is decided again only if it is sent back; where nobody could follow, it stays as it is.
  const steps = approval.steps.map((step, index) => (passed[index]?.unanswered ? step : (passed[index]?.step ?? step)))
  const changed = steps.some((step, index) => step !== approval.steps[index])
  return { ok: true, approval: changed ? { ...approval, steps } : approval }
}
