import { parseArgs } from 'node:util'
import type { Config } from '#kernel/config.ts'
import { openPool } from '#kernel/db/pool.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { openDatabase } from '../database/database.ts'
import { loadDemo, removeDemoOf } from '../demo/from-terminal.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { openFiles } from '../open-files.ts'
import { buildRuntime } from '../runtime.ts'

export async function run(args: readonly string[], config: Config): Promise<void> {
  const { verb, language, owner } = demoArgs(args)
  const database = await openDatabase(config)
  try {
    await migrateDatabase(database)
    const pool = openPool(database.app, 4)
    const runtime = buildRuntime({ pool, log: () => undefined, files: openFiles(config) })
    const work = verb === 'load' ? loadDemo(runtime, { language, owner, tell }) : removeDemoOf(runtime, owner)
    const slug = await work.finally(() => pool.end())
    if (verb === 'load') tell(`演示公司已载入 · The demonstration company is loaded: ${config.baseUrl}/w/${slug}/`)
    else tell('演示公司已移除 · The demonstration company is removed')
  } finally {
    await database.stop()
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

const text = { type: 'string' } as const

/** `load [--language zh|en] [--owner EMAIL]`, or `remove [--owner EMAIL]` */
export function demoArgs(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      ...{ args: [...args], options: { language: text, owner: text }, allowPositionals: true },
    })
    const [verb, ...more] = positionals
    const { language = 'zh', owner } = values
    if ((verb === 'load' || verb === 'remove') && more.length === 0 && (language === 'zh' || language === 'en'))
      return { verb, language, owner } as const
  } catch {
    // An option that does not exist, or one without its value: the usage says which there are.
  }
  throw startupProblem(exitCodes.configuration, {
    zh: '用法：bin/yingce demo load [--language zh|en] [--owner 邮箱]，或 bin/yingce demo remove [--owner 邮箱]',
    en: 'Usage: bin/yingce demo load [--language zh|en] [--owner EMAIL], or bin/yingce demo remove [--owner EMAIL]',
  })
}
