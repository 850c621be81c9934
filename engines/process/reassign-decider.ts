import { type Approval, type ApprovalAnswer, type ApprovalStep, refuseApproval } from './approval.ts'
import { settle } from './decide.ts'
import { decisionsNow } from './eligible.ts'
import { refuseUndecidable } from './open-approval.ts'

/**
 * Passes on what a person still had to decide, because they left or handed it over. With nobody to follow them the
 * other deciders of the step remain; refused where nobody would. A decision that was made stands.
 */
export function reassignDecider(approval: Approval, from: string, to: readonly string[]): ApprovalAnswer {
  if (approval.result !== 'pending') return refuseApproval('already_decided', { result: approval.result })
  const heard = decisionsNow(approval).some(({ personId }) => personId === from)
  const first = heard ? approval.current + 1 : approval.current
  const steps = approval.steps.map((step, index) => (index < first ? step : passOn(step, from, to)))
  const passed = { ...approval, steps }
  return refuseUndecidable(passed) ?? { ok: true, approval: settle(passed) }
}

function passOn(step: ApprovalStep, from: string, to: readonly string[]): ApprovalStep {
  const deciders = step.deciders.flatMap(decider =>
    decider.personId === from ? to.map(personId => ({ ...decider, personId })) : [decider],
  )
  return { ...step, deciders }
}
