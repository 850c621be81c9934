import type { Playbook, Stage } from '../playbook.ts'
import type { Path } from '../problem.ts'
import type { Report } from './shape.ts'

type Named = [name: string, path: Path]

/** Ids that stand for two things, and lists that name the same thing twice. */
export function findDuplicates({ roles, stages }: Playbook, report: Report): void {
  const perStage = stages.map((stage, index) => namesOf(stage, ['stages', index]))
  reportTwice(
    stages.map(({ id }, index): Named => [id, ['stages', index, 'id']]),
    'duplicate_id',
    report,
  )
  reportTwice(
    perStage.flatMap(({ activities }) => activities),
    'duplicate_id',
    report,
  )
  reportTwice(
    perStage.flatMap(({ criteria }) => criteria),
    'duplicate_id',
    report,
  )
  for (const { branches, deliverables } of perStage) {
    reportTwice(branches, 'duplicate_id', report)
    reportTwice(deliverables, 'duplicate_deliverable', report)
  }
  for (const [values, path] of [[roles, ['roles']] as const, ...stages.flatMap(plainLists)]) {
    reportTwice(
      values.map((value, index): Named => [value, [...path, index]]),
      'duplicate_value',
      report,
    )
  }
}

function namesOf({ activities, criteria, branches, deliverables }: Stage, at: Path) {
  return {
    activities: activities.map(({ id }, index): Named => [id, [...at, 'activities', index, 'id']]),
    criteria: [
      ...criteria.map(({ id }, index): Named => [id, [...at, 'criteria', index, 'id']]),
      ...branches.flatMap((branch, number) =>
        branch.criteria.map(({ id }, index): Named => [id, [...at, 'branches', number, 'criteria', index, 'id']]),
      ),
    ],
    branches: branches.map(({ id }, index): Named => [id, [...at, 'branches', index, 'id']]),
    deliverables: deliverables.map(({ type, kind }, index): Named => {
      return [kind === null ? type : `${type} ${kind}`, [...at, 'deliverables', index]]
    }),
  }
}

function plainLists(stage: Stage, index: number): [readonly string[], Path][] {
  const at: Path = ['stages', index]
  return [
    [stage.starts.after, [...at, 'starts', 'after']],
    [stage.starts.alongside, [...at, 'starts', 'alongside']],
    [stage.passes.after, [...at, 'passes', 'after']],
    [stage.approval.roles, [...at, 'approval', 'roles']],
    [stage.loops.map(({ to }) => to), [...at, 'loops']],
    ...stage.activities.map(({ after }, number): [string[], Path] => [after, [...at, 'activities', number, 'after']]),
    ...stage.branches.map(({ roles }, number): [string[], Path] => [roles, [...at, 'branches', number, 'roles']]),
  ]
}

function reportTwice(
  names: readonly Named[],
  code: 'duplicate_id' | 'duplicate_value' | 'duplicate_deliverable',
  report: Report,
): void {
  const seen = new Set<string>()
  for (const [name, path] of names) {
    if (seen.has(name)) report(code, path, { id: name })
    seen.add(name)
  }
}
