import { withEarlierStages } from '../graph.ts'
import { placesOf } from '../label.ts'
import type { Criterion, Playbook, Stage } from '../playbook.ts'
import type { Path, ProblemCode } from '../problem.ts'
import type { CheckSpec, ParamIssueCode, Registry } from '../registry.ts'
import type { Report } from './shape.ts'

type Placed = { criterion: Criterion; path: Path }

/** Criteria that call unknown checks, call them wrongly, contradict each other, or read what nobody has made by then. */
export function findCriterionProblems({ stages }: Playbook, registry: Registry, report: Report): void {
  const known = new Set(stages.map(({ id }) => id))
  for (const [index, stage] of stages.entries()) {
    const made = madeUpTo(stages, stage)
    for (const gate of gatesOf(stage, ['stages', index])) {
      for (const placed of gate) findCriterion(placed, registry, made, known, report)
      findExclusions(gate, registry, report)
    }
  }
}

/** Record types of the stage and of every stage that it waits for. */
function madeUpTo(stages: readonly Stage[], stage: Stage): Set<string> {
  const earlier = withEarlierStages(stages, stage.id)
  return new Set(stages.filter(({ id }) => earlier.has(id)).flatMap(one => one.deliverables.map(({ type }) => type)))
}

function gatesOf({ criteria, branches }: Stage, at: Path): Placed[][] {
  const placed = (list: readonly Criterion[], path: Path) =>
    list.map((criterion, index) => ({ criterion, path: [...path, index] }))
  return [
    placed(criteria, [...at, 'criteria']),
    ...branches.map((branch, number) => placed(branch.criteria, [...at, 'branches', number, 'criteria'])),
  ]
}

function findCriterion(
  { criterion, path }: Placed,
  registry: Registry,
  made: Set<string>,
  known: ReadonlySet<string>,
  report: Report,
): void {
  findPlaceholders(criterion, path, report)
  const spec = registry.checks.get(criterion.check)
  if (!spec) report('unknown_check', [...path, 'check'], { check: criterion.check })
  if (!spec || !paramsFit(spec, criterion, path, report)) return
  for (const id of spec.stages?.(criterion.params) ?? []) {
    if (!known.has(id)) report('unknown_stage', [...path, 'params'], { id })
  }
  for (const type of spec.reads(criterion.params)) {
    if (!made.has(type)) report('deliverable_not_made', [...path, 'check'], { check: criterion.check, type })
  }
}

function findPlaceholders({ label, params }: Criterion, path: Path, report: Report): void {
  for (const language of ['zh', 'en'] as const) {
    for (const name of placesOf(label?.[language] ?? '')) {
      if (!Object.hasOwn(params, name)) report('unknown_placeholder', [...path, 'label', language], { name })
    }
  }
}

function paramsFit(spec: CheckSpec, { check, params }: Criterion, path: Path, report: Report): boolean {
  const issues = spec.validate(params)
  for (const { code, param, detail } of issues) {
    const at = param !== null && Object.hasOwn(params, param) ? [...path, 'params', param] : [...path, 'params']
    report(PARAM_PROBLEMS[code], at, { check, param: param ?? '', ...detail })
  }
  return issues.length === 0
}

const PARAM_PROBLEMS = {
  missing: 'param_missing',
  unknown: 'param_unknown',
  wrong_type: 'param_wrong_type',
  out_of_range: 'param_out_of_range',
  not_a_choice: 'param_not_a_choice',
  contradiction: 'param_contradiction',
} as const satisfies Record<ParamIssueCode, ProblemCode>

/** All criteria of a gate must hold at once; two calls of one check may ask for opposite things. */
function findExclusions(gate: readonly Placed[], registry: Registry, report: Report): void {
  for (const [index, { criterion, path }] of gate.entries()) {
    const excludes = registry.checks.get(criterion.check)?.excludes
    const other = gate
      .slice(0, index)
      .find(
        before => before.criterion.check === criterion.check && excludes?.(before.criterion.params, criterion.params),
      )
    if (other) report('criteria_exclude', path, { id: criterion.id, other: other.criterion.id })
  }
}
