import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import { printPlaybook } from '@yingce/process/print-playbook'
import { playbookRegistry, playbookView, shippedPlaybooks } from '#domains/process/reads.ts'
import type { Runtime } from '#kernel/command/context.ts'
import type { Config } from '#kernel/config.ts'
import { openPool } from '#kernel/db/pool.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { openDatabase } from '../database/database.ts'
import '../domains.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { openFiles } from '../open-files.ts'
import { exportOwn, importOwn } from '../own-playbooks.ts'
import { problemLine } from '../problem-line.ts'
import { buildRuntime } from '../runtime.ts'

export async function run(args: readonly string[], config: Config): Promise<void> {
  const { verb, json, workspace, words } = givenIn(args)
  const [first, second, ...more] = words
  if (verb === 'list' && first === undefined) return print(listPlaybooks(json))
  if (verb === 'check' && first !== undefined && second === undefined) return print(checkFile(first))
  if (verb === 'export' && first !== undefined && more.length === 0)
    return writeOut(await exportedText(config, first, workspace), second)
  if (verb === 'import' && first !== undefined && second === undefined) {
    checkFile(first)
    return print(await takeIn(config, readText(first), workspace))
  }
  throw usage()
}

/** A playbook as the text of its file: one of the product, or with a workspace one of its own. */
function exportedText(config: Config, id: string, workspace: string | undefined): Promise<string> | string {
  return workspace === undefined ? shippedText(id) : inWorkspace(config, runtime => exportOwn(runtime, id, workspace))
}

export function shippedText(id: string): string {
  const all = shippedPlaybooks().map(({ playbook }) => playbook)
  const found = all.find(playbook => playbook.id === id)
  if (found) return printPlaybook(found)
  const known = all.map(one => one.id)
  throw startupProblem(exitCodes.failed, {
    zh: `产品没有自带流程“${id}”，有：${known.join('、')}。工作区自建的流程请加 --workspace 工作区。`,
    en: `The product ships no playbook “${id}”; there are: ${known.join(', ')}. For one of a workspace add --workspace SLUG.`,
  })
}

async function takeIn(config: Config, text: string, workspace: string | undefined): Promise<string> {
  const { key, name, workspace: into } = await inWorkspace(config, runtime => importOwn(runtime, text, workspace))
  return `已导入“${into}”为草稿 · Imported into “${into}” as a draft: ${key} ${name}`
}

async function inWorkspace<T>(config: Config, work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const database = await openDatabase(config)
  try {
    await migrateDatabase(database)
    const pool = openPool(database.app, 2)
    const runtime = buildRuntime({ pool, log: () => undefined, files: openFiles(config) })
    return await work(runtime).finally(() => pool.end())
  } finally {
    await database.stop()
  }
}

/** To the file, which must not be there yet; to the screen where none is given. */
export function writeOut(text: string, file: string | undefined): void {
  if (file === undefined) return void process.stdout.write(text)
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    const there = (error as { code?: string }).code === 'EEXIST'
    throw startupProblem(
      exitCodes.failed,
      there
        ? { zh: `文件 ${file} 已存在，没有覆盖。`, en: `The file ${file} is there already and was left as it is.` }
        : { zh: `写不了文件 ${file}。`, en: `The file ${file} cannot be written.` },
    )
  }
  print(`已写入 · Written: ${file}`)
}

/** `VERB WORD... [--json] [--workspace SLUG]` */
function givenIn(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean', default: false }, workspace: { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [verb, ...words] = positionals
    return { verb, words, ...values }
  } catch {
    // An option that does not exist, or one without its value: the usage says which there are.
    throw usage()
  }
}

function usage() {
  return startupProblem(exitCodes.configuration, {
    zh: '用法：bin/yingce playbook list [--json] | check 文件 | export 编号 [文件] [--workspace 工作区] | import 文件 --workspace 工作区',
    en: 'Usage: bin/yingce playbook list [--json] | check FILE | export ID [FILE] [--workspace SLUG] | import FILE --workspace SLUG',
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
