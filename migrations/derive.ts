import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { allEntities } from '#apps/contract.ts'
import { guardedStandingTables, standingKeys, standingTables } from '#domains/portfolio/server/standing/tables.ts'
import { foreignKeySql, guardSql } from '#kernel/db/guard-sql.ts'
import { guardedSystemTables, systemTables } from '#kernel/db/system-tables.ts'
import { tableOf } from '#kernel/db/table.ts'

type Snapshot = Awaited<ReturnType<typeof generateDrizzleJson>>

const FOLDER = import.meta.dirname
const SNAPSHOT = join(FOLDER, 'snapshot.json')

// Writes the migration from the last snapshot of the declarations to the present one. `--fresh` begins anew, for as
// long as nothing has been released; afterwards a migration is never written again.
const fresh = process.argv.includes('--fresh')
const name = process.argv.slice(2).find(word => !word.startsWith('--')) ?? 'declarations'
if (fresh) for (const file of readdirSync(FOLDER)) if (file.startsWith('0001_')) rmSync(join(FOLDER, file))

const before =
  fresh || !existsSync(SNAPSHOT) ? await emptySnapshot() : (JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as Snapshot)
const after = await generateDrizzleJson(schema(), before.id)
const statements = await generateMigration(before, after)
if (statements.length === 0) {
  process.stdout.write('The declarations are what the last migration made of them.\n')
} else {
  const file = `${nextNumber()}_${name}.sql`
  writeFileSync(join(FOLDER, file), `${[...statements, ...guards(before, after)].join('\n\n')}\n`)
  writeFileSync(SNAPSHOT, `${JSON.stringify(after, null, 1)}\n`)
  process.stdout.write(`migrations/${file}\n`)
}

function schema(): Record<string, unknown> {
  return {
    ...systemTables,
    ...standingTables,
    ...Object.fromEntries(allEntities.map(entity => [entity.type, tableOf(entity)])),
  }
}

function emptySnapshot(): Promise<Snapshot> {
  return generateDrizzleJson({})
}

function nextNumber(): string {
  const numbers = readdirSync(FOLDER).map(file => Number(/^(\d{4})_/.exec(file)?.[1] ?? 0))
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0')
}

/** Security and keys of the tables that are new; drizzle's generator knows nothing of them. */
function guards(previous: Snapshot, present: Snapshot): string[] {
  const known = new Set(tableNames(previous))
  const added = new Set(tableNames(present).filter(table => !known.has(table)))
  const guarded = [...guardedSystemTables, ...guardedStandingTables, ...allEntities.map(entity => entity.type)].filter(
    table => added.has(table),
  )
  return [
    ...guarded.map(table => guardSql(table, table === 'audit' ? 'select, insert' : undefined)),
    ...allEntities.filter(entity => added.has(entity.type)).map(foreignKeySql),
    ...standingKeys.filter(({ table }) => added.has(table)).map(({ sql }) => sql),
    ...(added.has('outbox') ? ['grant select, insert, update, delete on "outbox" to {app};'] : []),
    ...(added.has('workspace') ? ['grant select, insert, update on "workspace" to {app};'] : []),
  ]
}

function tableNames(snapshot: Snapshot): string[] {
  return Object.values(snapshot.tables as Record<string, { name: string }>).map(table => table.name)
}
