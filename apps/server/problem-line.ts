import type { Problem } from '@yingce/process/problem'
import { problemText } from '@yingce/process/problem-text'

/** A mistake in a playbook's file, as compilers tell theirs: file, line, column, place, and what is wrong. */
export function problemLine(file: string, problem: Problem, language: 'zh' | 'en'): string {
  const where = problem.line === null ? file : `${file}:${problem.line}:${problem.column}`
  return `${where} ${problem.path} ${problemText(problem, language)}`
}
