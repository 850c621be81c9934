import { createHash } from 'node:crypto'
import { compareReports } from '@yingce/process/compare-reports'
import type { GateReport } from '@yingce/process/gate'
import type { Criterion } from '@yingce/process/playbook'
import type { GateChange } from '../shapes/gate.ts'
import { criterionLabel } from './word-report.ts'

/** What an approver must know: the criteria that stand differently now than at the submission. */
export function gateDifference(criteria: readonly Criterion[], before: GateReport, now: GateReport): GateChange {
  return compareReports(before, now).criteria.map(({ id, check, turn, before, now, records }) => ({
    id,
    label: criterionLabel(
      criteria.find(one => one.id === id),
      check,
    ),
    ...{ turn, before, now, ...records },
  }))
}

/** A short sign of everything that the gate saw: who sends it back has looked at these very facts. */
export function reportSign(report: GateReport): string {
  const facts = report.criteria.map(({ id, verdict: { passed, have, need, seen } }) => [
    ...[id, passed, have, need],
    seen.map(({ id, version }) => `${id}@${version}`).sort(),
  ])
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22)
}
