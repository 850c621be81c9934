import type { Approval, ApprovalStep, Decider, Decision } from './approval.ts'

type Submission = Pick<Approval, 'submitterId' | 'soleHolderAllowed'>

/** The persons whose decision counts in a step: its deciders but for the submitter, who counts only where nobody else holds the role and it is allowed. */
export function eligibleIn(step: ApprovalStep, submission: Submission): string[] {
  const persons = [...new Set(step.deciders.map(({ personId }) => personId))]
  return persons.filter(id => id !== submission.submitterId || mayDecideOwn(step, submission))
}

/** The roles of a step that nobody may decide for, although it waits for them; where one is enough, only if nobody is left. */
export function unansweredRoles(step: ApprovalStep, submission: Submission): (string | null)[] {
  const eligible = new Set(eligibleIn(step, submission))
  if (step.mode === 'any') return eligible.size > 0 ? [] : [step.deciders[0]?.role ?? null]
  const unanswered = step.deciders.filter(one => !holdersOf(step, one).some(id => eligible.has(id)))
  return [...new Set(unanswered.map(({ role }) => role))]
}

/** Who may decide now: eligible in the current step and not yet heard in it. */
export function decidersNow(approval: Approval): Decider[] {
  const step = approval.steps[approval.current]
  if (approval.result !== 'pending' || !step) return []
  const open = new Set(eligibleIn(step, approval))
  for (const { personId } of decisionsNow(approval)) open.delete(personId)
  return step.deciders.filter(({ personId }) => open.has(personId))
}

/** The decisions that count in the current step. */
export function decisionsNow({ decisions, current, round }: Approval): Decision[] {
  return decisions.filter(decision => decision.step === current && decision.round === round)
}

function mayDecideOwn(step: ApprovalStep, { submitterId, soleHolderAllowed }: Submission): boolean {
  if (!soleHolderAllowed) return false
  if (step.mode === 'any') return step.deciders.every(({ personId }) => personId === submitterId)
  const own = step.deciders.filter(({ personId }) => personId === submitterId)
  return own.some(decider => holdersOf(step, decider).every(id => id === submitterId))
}

/** A named person stands for nobody else; a role is held by everyone who has it. */
function holdersOf(step: ApprovalStep, { personId, role }: Decider): string[] {
  if (role === null) return [personId]
  return step.deciders.filter(decider => decider.role === role).map(decider => decider.personId)
}
