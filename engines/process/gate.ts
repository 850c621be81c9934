import type { Label } from './label.ts'
import type { Criterion } from './playbook.ts'

/** A sentence that the catalogue of its owner puts into words. */
export type Note = { code: string; params: Readonly<Record<string, unknown>> }

/** What to mend: the record (by its title, or in both languages) and field, and why it does not count yet. */
export type Missing = { recordId?: string; label: string | Label; field?: string; why: Note }

/** Where a person goes to mend it: a path in the project space, narrowed to a record and field. */
export type Place = { path: string; recordId?: string; field?: string }

/** A record that the check looked at, in the version that it saw. */
export type Seen = { id: string; version: number }

/** The answer of one check. `missing` may be cut short; `missingCount` counts all. */
export type Verdict = {
  passed: boolean
  have: number | string | null
  need: number | string | null
  note?: Note
  missing: Missing[]
  missingCount: number
  where: Place
  seen: Seen[]
}

export type GateReport = {
  stageId: string
  satisfied: number
  total: number
  passed: boolean
  criteria: { id: string; check: string; verdict: Verdict }[]
}

/** A stage, or a branch of a stage: whatever has criteria. */
export type Gate = { id: string; criteria: readonly Criterion[] }

/** Joins the verdicts, keyed by criterion, to the gate's answer. A criterion without a verdict is not met, nor is a gate without criteria. */
export function judgeGate(gate: Gate, verdicts: ReadonlyMap<string, Verdict>): GateReport {
  const criteria = gate.criteria.map(({ id, check }) => ({ id, check, verdict: verdicts.get(id) ?? notJudged() }))
  const satisfied = criteria.filter(({ verdict }) => verdict.passed).length
  const total = criteria.length
  return { stageId: gate.id, satisfied, total, passed: total > 0 && satisfied === total, criteria }
}

/**
 * The criteria that keep a gate shut, judged from the verdicts themselves and not from the report's own sums:
 * a report that lacks a criterion, or was made for an older version of the stage, does not open it.
 */
export function unmetCriteria(criteria: readonly Criterion[], report: GateReport): string[] {
  return criteria
    .filter(({ id, check }) => !report.criteria.some(one => one.id === id && one.check === check && one.verdict.passed))
    .map(({ id }) => id)
}

function notJudged(): Verdict {
  return {
    passed: false,
    have: null,
    need: null,
    note: { code: 'not_judged', params: {} },
    missing: [],
    missingCount: 0,
    where: { path: '' },
    seen: [],
  }
}
