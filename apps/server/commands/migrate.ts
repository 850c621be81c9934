import type { Config } from '#kernel/config.ts'
import { openDatabase } from '../database/database.ts'
import { migrateDatabase } from '../migrate-database.ts'

export async function run(_args: readonly string[], config: Config): Promise<void> {
  const database = await openDatabase(config)
  try {
    const { applied } = await migrateDatabase(database)
    process.stdout.write(applied.map(name => `${name}\n`).join(''))
    process.stdout.write(`已应用 ${applied.length} 个迁移 · ${applied.length} migrations applied\n`)
  } finally {
    await database.stop()
  }
}
