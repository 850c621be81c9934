import { parsePlaybook } from '@yingce/process/parse-playbook'
import { type PlaybookFile, playbookRegistry } from '#domains/process/reads.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { problemLine } from './problem-line.ts'

/**
 * Before anybody is served: a playbook of the product whose criterion calls a check that this version does not have
 * would stop a project at a gate that nothing opens.
 */
export function refuseBrokenPlaybooks(files: readonly PlaybookFile[]): void {
  const registry = playbookRegistry()
  const broken = files.flatMap(({ file, text }) => {
    const answer = parsePlaybook(text, registry)
    return answer.ok ? [] : answer.problems.map(problem => ({ file, problem }))
  })
  if (broken.length === 0) return
  const lines = (language: 'zh' | 'en') =>
    broken.map(({ file, problem }) => problemLine(file, problem, language)).join('\n')
  throw startupProblem(exitCodes.configuration, {
    zh: `${lines('zh')}\n程序自带的流程有误，因此没有启动。`,
    en: `${lines('en')}\nA playbook of the program is broken, so it was not started.`,
  })
}
