import type { Criterion, Playbook } from '@yingce/process/playbook'
import type { Problem } from '@yingce/process/problem'
import { problemText } from '@yingce/process/problem-text'
import { ROLE_LABELS, type Role } from '@yingce/process/role'
import { criterionLabel } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { PlaybookProblem } from '../contract.ts'
import { paramLabel } from './param-words.ts'
import { typeLabel } from './type-label.ts'

const LANGUAGES = ['zh', 'en'] as const

/** Problems in words. Of a draft, whose writer sees names, the names stand for ids; of a file the ids that are in it. */
export function problemViews(
  ctx: Context,
  problems: readonly Problem[],
  draft: Playbook | null = null,
): PlaybookProblem[] {
  return problems.map(problem => ({
    ...problem,
    params: Object.fromEntries(Object.entries(problem.params).map(([key, value]) => [key, plain(value)])),
    sentence: sentenceOf(ctx, problem, draft),
  }))
}

function plain(value: string | number | readonly string[]): string | number | string[] {
  return typeof value === 'object' ? [...value] : value
}

function sentenceOf(ctx: Context, problem: Problem, draft: Playbook | null): Label {
  const said = LANGUAGES.map(language => {
    const params = draft ? { ...problem.params, ...namesIn(ctx, problem, draft, language) } : problem.params
    return [language, problemText({ code: problem.code, params }, language)]
  })
  return Object.fromEntries(said) as unknown as Label
}

function namesIn(
  ctx: Context,
  { path, params }: Problem,
  draft: Playbook,
  language: 'zh' | 'en',
): Record<string, string> {
  const { type, role, check, param } = params
  const criterion = criterionAt(draft, path)
  return {
    ...(typeof type === 'string' && { type: typeLabel(ctx, type)[language] }),
    ...(typeof role === 'string' && Object.hasOwn(ROLE_LABELS, role) && { role: ROLE_LABELS[role as Role][language] }),
    ...(typeof check === 'string' && criterion && { check: criterionLabel(criterion, check)[language] }),
    ...(typeof check === 'string' && typeof param === 'string' && { param: paramLabel(check, param)[language] }),
  }
}

function criterionAt({ stages }: Playbook, path: string): Criterion | undefined {
  const [, stage, , branch, index] = /^stages\[(\d+)\]\.(branches\[(\d+)\]\.)?criteria\[(\d+)\]/.exec(path) ?? []
  const gate = branch === undefined ? stages[Number(stage)] : stages[Number(stage)]?.branches[Number(branch)]
  return gate?.criteria[Number(index)]
}
