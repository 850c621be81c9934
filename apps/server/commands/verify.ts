import type { Config } from '#kernel/config.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { withConnection } from '../database/connect.ts'
import { openDatabase } from '../database/database.ts'
import { openFiles } from '../open-files.ts'
import { type Report, reportJson, reportText } from '../verify/report.ts'
import { verifyDatabase } from '../verify/verify-database.ts'

/** undefined_table, undefined_column, undefined_function */
const OTHER_VERSION = new Set(['42P01', '42703', '42883'])

export async function run(args: readonly string[], config: Config): Promise<void> {
  const store = openFiles(config)
  const database = await openDatabase(config)
  let report: Report
  try {
    report = await withConnection(database.owner, owner => verifyDatabase(owner, store)).catch(orOtherVersion)
  } finally {
    await database.stop()
  }
  process.stdout.write(`${args.includes('--json') ? reportJson(report) : reportText(report)}\n`)
  process.exitCode = report.faults.length === 0 ? 0 : exitCodes.failed
}

function orOtherVersion(error: { code?: string }): never {
  if (!OTHER_VERSION.has(error.code ?? '')) throw error
  throw startupProblem(exitCodes.database, {
    zh: '数据库与本版本不符，请先运行 bin/yingce migrate。',
    en: 'The database is not at this version. Run bin/yingce migrate first.',
  })
}
