import type { GateReport, Verdict } from '@yingce/process/gate'
import { fillLabel } from '@yingce/process/label'
import type { Criterion } from '@yingce/process/playbook'
import type { Label } from '#kernel/entity/field.ts'
import type { CriterionView, GateView } from '../shapes/gate.ts'
import { inWords, type Notes } from './in-words.ts'
import { findCheck } from './registry.ts'

/** A gate's report in words, its criteria in the order of the playbook. */
export function wordReport(criteria: readonly Criterion[], report: GateReport): GateView {
  const known = new Map(criteria.map(criterion => [criterion.id, criterion]))
  return {
    stageId: report.stageId,
    satisfied: report.satisfied,
    total: report.total,
    passed: report.passed,
    criteria: report.criteria.map(({ id, check, verdict }) => ({
      ...{ id, check, label: criterionLabel(known.get(id), check) },
      ...wordVerdict(verdict, findCheck(check)?.notes ?? {}),
    })),
  }
}

/** What a criterion asks: the playbook's own words, else those of the check. */
export function criterionLabel(criterion: Criterion | undefined, check: string): Label {
  const label = criterion?.label ?? findCheck(check)?.label ?? { zh: check, en: check }
  return fillLabel({ ...label }, criterion?.params ?? {})
}

function wordVerdict(verdict: Verdict, notes: Notes): Omit<CriterionView, 'id' | 'check' | 'label'> {
  return {
    passed: verdict.passed,
    have: verdict.have,
    need: verdict.need,
    note: verdict.note ? inWords(verdict.note, notes) : null,
    missing: verdict.missing.map(one => ({
      ...one,
      label: wordLabel(one.label, notes),
      why: inWords(one.why, notes),
    })),
    missingCount: verdict.missingCount,
    where: verdict.where,
  }
}

/** A code that the check has words for, or what a record is called: people also name records 'constructor' and '__proto__'. */
function wordLabel(label: string | Label, notes: Notes): string | Label {
  if (typeof label !== 'string') return label
  return (Object.hasOwn(notes, label) && notes[label]) || label
}
