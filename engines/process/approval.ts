/** A person who may decide, with the role that makes them one; null where the person was named. */
export type Decider = { personId: string; role: string | null }

/** any: one approval is enough. all: every decider must approve. */
export type ApprovalStep = { mode: 'any' | 'all'; deciders: Decider[] }

export type ApprovalResult = 'pending' | 'approved' | 'returned' | 'withdrawn'

/** One approval of anything: a gate, a budget, a document. Plain data; steps follow each other. */
export type Approval = {
  submitterId: string
  /** The workspace's owner lets the only holder of a role decide on their own submission. */
  soleHolderAllowed: boolean
  steps: ApprovalStep[]
  current: number
  /** Grows when a decider sends it back to an earlier step; decisions of earlier rounds no longer count. */
  round: number
  decisions: Decision[]
  result: ApprovalResult
}

export type DecisionKind = 'approve' | 'return' | 'reject'

export type Decision = {
  personId: string
  roles: string[]
  step: number
  round: number
  kind: DecisionKind
  /** The earlier step to which a `return` goes. */
  toStep: number | null
  comment: string | null
  /** Instant, UTC. */
  at: string
  /** Decided by the person who submitted: allowed, but the history shows it. */
  selfDecided: boolean
}

export type ApprovalRefusalCode =
  | 'role_without_holder'
  | 'no_decider'
  | 'own_submission'
  | 'already_decided'
  | 'withdrawn'
  | 'step_decided'
  | 'not_yet'
  | 'not_a_decider'
  | 'decided_before'
  | 'comment_missing'
  | 'no_earlier_step'
  | 'only_submitter'

export type ApprovalRefusal = {
  code: ApprovalRefusalCode
  params: Readonly<Record<string, string | number | null>>
}

export type ApprovalAnswer = { ok: true; approval: Approval } | { ok: false; refusal: ApprovalRefusal }

export function refuseApproval(
  code: ApprovalRefusalCode,
  params: ApprovalRefusal['params'] = {},
): { ok: false; refusal: ApprovalRefusal } {
  return { ok: false, refusal: { code, params } }
}
