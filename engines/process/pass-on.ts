import type { Approval, ApprovalStep, Decider } from './approval.ts'
import { decisionsNow, eligibleIn } from './eligible.ts'

/** Who holds which role from now on, and who decides for a role that nobody is left to be asked for. */
export type Handover = { holders: readonly Decider[]; standIn: Decider }

/** A step after its open seats were passed on, and the role that nobody may decide for then; `own`: but the submitter. */
export type Passed = { step: ApprovalStep; unanswered: { role: string; own: boolean } | null }

/**
 * Passes on, role by role, what those who lost a role had to decide in a step: to the holders of that role who were not
 * heard, else to the stand-in; where one approval is enough and others may give it, nobody need stand in. Who was
 * named in person keeps their seat, and so does who was heard.
 */
export function passOn(approval: Approval, index: number, { holders, standIn }: Handover): Passed {
  const step = approval.steps[index] ?? { mode: 'any', deciders: [] }
  const heard = heardIn(approval, index)
  const leaves = (one: Decider) => one.role !== null && !heard.has(one.personId) && !isAmong(holders, one)
  if (!step.deciders.some(leaves)) return { step, unanswered: null }
  const scene = { approval, heard, standIn }
  const open = (role: string) => holders.filter(one => one.role === role && !heard.has(one.personId))
  const heirs = rolesAsked(step, approval, leaves).map(role => ({ role, open: open(role) }))
  const next = followed({ ...step, deciders: step.deciders.filter(one => !leaves(one)) }, heirs, scene)
  return { step: next, unanswered: unansweredRole(next, heirs, scene) }
}

type Scene = { approval: Approval; heard: ReadonlySet<string>; standIn: Decider }

/** The holders of a role who can still be asked. */
type Heirs = { role: string; open: Decider[] }

function heardIn(approval: Approval, index: number): Set<string> {
  return new Set(index === approval.current ? decisionsNow(approval).map(({ personId }) => personId) : [])
}

/** The roles for which somebody who leaves would have been heard; the submitter's seat may have counted for nothing. */
function rolesAsked(step: ApprovalStep, approval: Approval, leaves: (one: Decider) => boolean): string[] {
  const eligible = new Set(eligibleIn(step, approval))
  const asked = step.deciders.filter(one => leaves(one) && eligible.has(one.personId))
  return [...new Set(asked.flatMap(({ role }) => role ?? []))]
}

function followed(kept: ApprovalStep, heirs: readonly Heirs[], { approval, standIn }: Scene): ApprovalStep {
  const next = withDeciders(
    kept,
    heirs.flatMap(({ open }) => open),
  )
  const enough = kept.mode === 'any' && eligibleIn(next, approval).length > 0
  return enough || heirs.every(({ open }) => open.length > 0) ? next : withDeciders(next, [standIn])
}

function withDeciders(step: ApprovalStep, more: readonly Decider[]): ApprovalStep {
  const deciders = [...step.deciders]
  for (const one of more) if (!isAmong(deciders, one)) deciders.push(one)
  return { ...step, deciders }
}

function isAmong(deciders: readonly Decider[], { personId, role }: Decider): boolean {
  return deciders.some(one => one.personId === personId && one.role === role)
}

function unansweredRole(step: ApprovalStep, heirs: readonly Heirs[], scene: Scene): Passed['unanswered'] {
  const { approval, heard, standIn } = scene
  const able = new Set(eligibleIn(step, approval).filter(id => !heard.has(id)))
  const asked = ({ open }: Heirs) => (open.length > 0 ? open : [standIn]).map(({ personId }) => personId)
  const answered = (one: Heirs) => (step.mode === 'any' ? able.size > 0 : asked(one).some(id => able.has(id)))
  const unanswered = heirs.find(one => !answered(one))
  return unanswered ? { role: unanswered.role, own: asked(unanswered).includes(approval.submitterId) } : null
}
