import type { GateReport, Seen, Verdict } from './gate.ts'

/** What an approver must know of one criterion: how it stood at the submission and how it stands now. */
export type CriterionChange = {
  id: string
  check: string
  turn: 'met' | 'unmet' | 'same'
  before: Standing | null
  now: Standing | null
  records: { added: Seen[]; removed: Seen[]; changed: { id: string; from: number; to: number }[] }
}

export type Standing = Pick<Verdict, 'passed' | 'have' | 'need'>

export type ReportChange = { changed: boolean; criteria: CriterionChange[] }

/** Lists the criteria that changed between two judgements of a gate; those that did not are left out. */
export function compareReports(before: GateReport, after: GateReport): ReportChange {
  const ids = [...new Set([...before.criteria, ...after.criteria].map(({ id }) => id))]
  const criteria = ids.map(id => compareCriterion(id, before, after)).filter(isChange)
  return { changed: criteria.length > 0, criteria }
}

function compareCriterion(id: string, before: GateReport, after: GateReport): CriterionChange {
  const was = before.criteria.find(one => one.id === id)
  const is = after.criteria.find(one => one.id === id)
  return {
    id,
    check: is?.check ?? was?.check ?? '',
    turn: turnOf(was?.verdict.passed ?? false, is?.verdict.passed ?? false),
    before: was ? standing(was.verdict) : null,
    now: is ? standing(is.verdict) : null,
    records: compareSeen(was?.verdict.seen ?? [], is?.verdict.seen ?? []),
  }
}

function turnOf(was: boolean, is: boolean): CriterionChange['turn'] {
  if (was === is) return 'same'
  return is ? 'met' : 'unmet'
}

function standing({ passed, have, need }: Verdict): Standing {
  return { passed, have, need }
}

function compareSeen(before: readonly Seen[], after: readonly Seen[]): CriterionChange['records'] {
  const was = new Map(before.map(({ id, version }) => [id, version]))
  const is = new Map(after.map(({ id, version }) => [id, version]))
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: before.flatMap(({ id, version }) => {
      const to = is.get(id)
      return to === undefined || to === version ? [] : [{ id, from: version, to }]
    }),
  }
}

function isChange({ turn, before, now, records }: CriterionChange): boolean {
  const sameFigures = before?.have === now?.have && before?.need === now?.need
  const sameRecords = records.added.length + records.removed.length + records.changed.length === 0
  return turn !== 'same' || before === null || now === null || !sameFigures || !sameRecords
}
