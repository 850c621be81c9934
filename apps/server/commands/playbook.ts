import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import { playbookRegistry, playbookView, shippedPlaybooks } from '#domains/process/reads.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import '../domains.ts'
import { problemLine } from '../problem-line.ts'

export async function run([verb, ...args]: readonly string[]): Promise<void> {
  const [file] = args.filter(word => !word.startsWith('--'))
  if (verb === 'list') return print(listPlaybooks(args.includes('--json')))
  if (verb === 'check' && file !== undefined) return print(checkFile(file))
  throw startupProblem(exitCodes.configuration, {
    zh: '用法：bin/yingce playbook list [--json]，或 bin/yingce playbook check FILE',
    en: 'Usage: bin/yingce playbook list [--json], or bin/yingce playbook check FILE',
  })
}

/** The playbooks that the product ships: for people a line a stage, for programs one JSON array. */
export function listPlaybooks(json: boolean): string {
  const playbooks = shippedPlaybooks().map(({ playbook }) => playbook)
  if (json) return JSON.stringify(playbooks.map(shortView))
  return playbooks.map(asLines).join('\n')
}

/** What a check of a file says; throws with every mistake on a line of its own. */
export function checkFile(file: string): string {
  const answer = parsePlaybook(readText(file), playbookRegistry())
  if (answer.ok) return summary(answer.playbook)
  const lines = (language: 'zh' | 'en') => answer.problems.map(problem => problemLine(file, problem, language))
  throw startupProblem(exitCodes.failed, { zh: lines('zh').join('\n'), en: lines('en').join('\n') })
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function shortView(playbook: Playbook) {
  const { id, version, name, stages } = playbookView(playbook)
  return {
    ...{ id, version, name },
    stages: stages.map(stage => ({
      ...{ id: stage.id, name: stage.name, deliverables: stage.deliverables, criteria: stage.criteria },
    })),
  }
}

function asLines(playbook: Playbook): string {
  const stages = playbook.stages.map(
    ({ id, name, deliverables, criteria }) =>
      `  ${id} ${name.zh} ${name.en} (${deliverables.length} 项交付 deliverables, ${criteria.length} 个条件 criteria)`,
  )
  return [summary(playbook), ...stages].join('\n')
}

function summary({ id, version, name, stages }: Playbook): string {
  return `${id} v${version} ${name.zh} ${name.en}: ${stages.length} 个阶段 stages`
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw startupProblem(exitCodes.failed, { zh: `读不了文件 ${file}。`, en: `The file ${file} cannot be read.` })
  }
}
