import {
  type Approval,
  type ApprovalAnswer,
  type ApprovalStep,
  type Decision,
  type DecisionKind,
  refuseApproval,
} from './approval.ts'
import { decisionsNow, eligibleIn } from './eligible.ts'
import { hasText } from './has-text.ts'

export type DecisionInput = {
  personId: string
  kind: DecisionKind
  /** For `return`: the earlier step that decides again. */
  toStep?: number
  comment?: string | null
  at: string
}

type Refused = ReturnType<typeof refuseApproval>

/** Takes one person's decision. `return` sends it back to an earlier step, `reject` to the submitter. */
export function decide(approval: Approval, input: DecisionInput): ApprovalAnswer {
  const refused = refuseDecider(approval, input.personId) ?? refuseDecision(approval, input)
  return refused ?? { ok: true, approval: settle(applyDecision(approval, input)) }
}

/** Why this person cannot decide now, null if they can. */
export function refuseDecider(approval: Approval, personId: string): Refused | null {
  const step = approval.steps[approval.current]
  if (approval.result !== 'pending' || !step) return refuseEnded(approval)
  if (!isDecider(step, personId)) return refuseOutsider(approval, personId)
  if (!eligibleIn(step, approval).includes(personId)) return refuseApproval('own_submission')
  if (decisionsNow(approval).some(decision => decision.personId === personId)) return refuseApproval('decided_before')
  return null
}

/** Moves on from a step that has all the approvals it waits for. */
function settle(approval: Approval): Approval {
  const step = approval.steps[approval.current]
  if (approval.result !== 'pending' || !step || !isComplete(approval, step)) return approval
  const last = approval.current === approval.steps.length - 1
  return last ? { ...approval, result: 'approved' } : { ...approval, current: approval.current + 1 }
}

function isComplete(approval: Approval, step: ApprovalStep): boolean {
  const approved = new Set(decisionsNow(approval).map(({ personId }) => personId))
  const eligible = eligibleIn(step, approval)
  return step.mode === 'any' ? approved.size > 0 : eligible.every(id => approved.has(id))
}

function refuseEnded({ result, decisions }: Approval): Refused {
  const last = decisions.at(-1)
  if (result === 'withdrawn' || !last) return refuseApproval('withdrawn')
  return refuseApproval('already_decided', { result, by: last.personId, at: last.at })
}

function refuseOutsider({ steps, current, round, decisions }: Approval, personId: string): Refused {
  const theirs = steps.findLastIndex((step, index) => index < current && isDecider(step, personId))
  const taken = decisions.findLast(decision => decision.step === theirs && decision.kind === 'approve')
  if (taken) return refuseApproval('step_decided', { by: taken.personId, at: taken.at })
  const later = steps.findIndex((step, index) => index > current && isDecider(step, personId))
  return later > current ? refuseApproval('not_yet', { step: later, current, round }) : refuseApproval('not_a_decider')
}

function refuseDecision({ current }: Approval, { kind, toStep, comment }: DecisionInput): Refused | null {
  if (kind !== 'approve' && !hasText(comment)) return refuseApproval('comment_missing')
  if (kind !== 'return') return null
  const earlier = Number.isInteger(toStep) && toStep !== undefined && toStep >= 0 && toStep < current
  return earlier ? null : refuseApproval('no_earlier_step', { current })
}

function applyDecision(approval: Approval, input: DecisionInput): Approval {
  const decision = decisionOf(approval, input)
  const decided = { ...approval, decisions: [...approval.decisions, decision] }
  if (decision.kind === 'reject') return { ...decided, result: 'returned' }
  if (decision.toStep === null) return decided
  return { ...decided, current: decision.toStep, round: approval.round + 1 }
}

function decisionOf(approval: Approval, { personId, kind, toStep, comment, at }: DecisionInput): Decision {
  const deciders = approval.steps[approval.current]?.deciders ?? []
  return {
    personId,
    roles: deciders.flatMap(one => (one.personId === personId && one.role !== null ? [one.role] : [])),
    step: approval.current,
    round: approval.round,
    kind,
    toStep: kind === 'return' ? (toStep ?? null) : null,
    comment: comment ?? null,
    at,
    selfDecided: personId === approval.submitterId,
  }
}

function isDecider({ deciders }: ApprovalStep, personId: string): boolean {
  return deciders.some(decider => decider.personId === personId)
}
