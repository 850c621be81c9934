import { type Gate, type GateReport, unmetCriteria } from './gate.ts'
import { hasText } from './has-text.ts'
import { type Refusal, refusal } from './refusal.ts'

/** A move that needs a reason does not go without one. */
export function refuseReason(reason: string): Refusal | null {
  return hasText(reason) ? null : refusal('reason_missing')
}

/** Only the roles that a move names may make it. */
export function refuseRole(roles: readonly string[], held: readonly string[]): Refusal | null {
  if (held.some(role => roles.includes(role))) return null
  return roles.length === 1 && roles[0] === 'sponsor' ? refusal('only_sponsor') : refusal('role_may_not', { roles })
}

/** The report must be of this very gate and fulfil every criterion that the gate has now. */
export function refuseReport(gate: Gate, report: GateReport | null): Refusal | null {
  if (report?.stageId !== gate.id)
    return refusal('report_of_other_gate', { gate: gate.id, report: report?.stageId ?? '' })
  const unmet = unmetCriteria(gate.criteria, report)
  return unmet.length === 0 ? null : refusal('criteria_unmet', { gate: gate.id, criteria: unmet })
}
