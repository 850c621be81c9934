import { findActivityProblems } from './parse/find-activity-problems.ts'
import { findCriterionProblems } from './parse/find-criterion-problems.ts'
import { findDeliverableProblems } from './parse/find-deliverable-problems.ts'
import { findDuplicates } from './parse/find-duplicates.ts'
import { findOrderProblems } from './parse/find-order-problems.ts'
import { findRoleProblems } from './parse/find-role-problems.ts'
import { playbook as readPlaybook } from './parse/read-playbook.ts'
import { readYaml } from './parse/read-yaml.ts'
import type { Report } from './parse/shape.ts'
import type { Playbook } from './playbook.ts'
import { type Finding, type Path, type Problem, pathText } from './problem.ts'
import type { Registry } from './registry.ts'

/** A hostile file can be wrong in a hundred thousand places; a person mends the first ones first. */
export const PROBLEM_LIMIT = 200

export type PlaybookAnswer = { ok: true; playbook: Playbook } | { ok: false; problems: Problem[] }

/** Reads a playbook file. Either a playbook that can run to its end, or what is wrong with it, in the order of the text. */
export function parsePlaybook(text: string, registry: Registry): PlaybookAnswer {
  const yaml = readYaml(text)
  if (yaml.problems.length > 0) return { ok: false, problems: inOrder(yaml.problems) }
  return judge(yaml.value, registry, path => yaml.locate(path))
}

/** Judges a playbook that is no text, as an editor holds it; null stands for what is left out. */
export function checkPlaybook(value: unknown, registry: Registry): PlaybookAnswer {
  return judge(value, registry, nowhere)
}

/** A playbook that people are still writing: of the right shape, but with what is still wrong with it; null where it has not even the shape. */
export type DraftAnswer = { draft: Playbook | null; problems: Problem[] }

/** Reads a draft: what was left out is filled in, everything that keeps it from being a playbook is named. */
export function readDraft(value: unknown, registry: Registry): DraftAnswer {
  const { playbook, problems } = examine(value, registry, nowhere)
  return { draft: playbook ?? null, problems }
}

type Locate = (path: Path) => Pick<Problem, 'line' | 'column'>

function nowhere() {
  return { line: null, column: null }
}

function judge(value: unknown, registry: Registry, locate: Locate): PlaybookAnswer {
  const { playbook, problems } = examine(value, registry, locate)
  return playbook && problems.length === 0 ? { ok: true, playbook } : { ok: false, problems }
}

function examine(value: unknown, registry: Registry, locate: Locate): { playbook?: Playbook; problems: Problem[] } {
  const findings: Finding[] = []
  const report: Report = (code, path, params = {}) => findings.push({ code, path, params })
  const playbook = readPlaybook(value, [], report)
  if (playbook) findMeaning(playbook, registry, exceptAt(findings, report))
  const problems = findings.map(({ code, path, params }) => ({ code, ...locate(path), path: pathText(path), params }))
  return { ...(playbook && { playbook }), problems: inOrder(problems) }
}

/** Where a text is empty or a name is none, it says nothing new that nobody knows it. */
function exceptAt(findings: readonly Finding[], report: Report): Report {
  const wrong = new Set(findings.map(({ path }) => pathText(path)))
  return (code, path, params) => void (wrong.has(pathText(path)) || report(code, path, params))
}

function findMeaning(playbook: Playbook, registry: Registry, report: Report): void {
  findDuplicates(playbook, report)
  findOrderProblems(playbook, report)
  findActivityProblems(playbook, report)
  findRoleProblems(playbook, registry, report)
  findDeliverableProblems(playbook, registry, report)
  findCriterionProblems(playbook, registry, report)
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return sorted.slice(0, PROBLEM_LIMIT)
}
