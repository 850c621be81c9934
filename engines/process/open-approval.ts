import { type Approval, type ApprovalAnswer, type ApprovalStep, type Decider, refuseApproval } from './approval.ts'
import { unansweredRoles } from './eligible.ts'
import type { ApprovalRule } from './playbook.ts'

export type Submission = { submitterId: string; soleHolderAllowed: boolean; steps: ApprovalStep[] }

/**
 * Begins an approval. Refused where it could never be decided: a step without deciders, or one that waits for
 * a role whose only holder submitted. So nothing is left hanging in review.
 */
export function openApproval({ submitterId, soleHolderAllowed, steps }: Submission): ApprovalAnswer {
  const approval: Approval = {
    submitterId,
    soleHolderAllowed,
    steps,
    current: 0,
    round: 1,
    decisions: [],
    result: 'pending',
  }
  return refuseUndecidable(approval) ?? { ok: true, approval }
}

/** Turns a playbook's rule into steps: any and all are one step; in a sequence each role is a step that one of its holders decides. */
export function stepsOf({ mode, roles }: ApprovalRule, holders: readonly Decider[]): ApprovalStepsAnswer {
  const vacant = roles.find(role => !holders.some(holder => holder.role === role))
  if (vacant !== undefined && (mode !== 'any' || !holders.some(({ role }) => role !== null && roles.includes(role)))) {
    return refuseApproval('role_without_holder', { role: vacant })
  }
  const holding = (wanted: readonly string[]) => holders.filter(({ role }) => role !== null && wanted.includes(role))
  if (mode !== 'sequence') return { ok: true, steps: [{ mode, deciders: holding(roles) }] }
  return { ok: true, steps: roles.map(role => ({ mode: 'any', deciders: holding([role]) })) }
}

export type ApprovalStepsAnswer = { ok: true; steps: ApprovalStep[] } | ReturnType<typeof refuseApproval>

/** Null where every step can be decided. */
function refuseUndecidable(approval: Approval): ReturnType<typeof refuseApproval> | null {
  if (approval.steps.length === 0) return refuseApproval('no_decider', { step: 0 })
  for (let step = approval.current; step < approval.steps.length; step++) {
    const { deciders, mode } = approval.steps[step] ?? { deciders: [], mode: 'any' }
    if (deciders.length === 0) return refuseApproval('no_decider', { step })
    const [role] = unansweredRoles({ deciders, mode }, approval)
    if (role !== undefined) return refuseApproval('own_submission', { step, role })
  }
  return null
}
