import { MigrationRefused, type MigrationReport, migrate } from '#kernel/db/migrate.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import type { Database } from './database/database.ts'

/** Brings the database to this version; one that must be left alone is told in a sentence. */
export async function migrateDatabase({ owner, appRole }: Database): Promise<MigrationReport> {
  try {
    return await migrate(owner, appRole)
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error
    throw startupProblem(exitCodes.database, {
      zh: `数据库与本版本不符，没有改动：${error.message}`,
      en: error.message,
    })
  }
}
