import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { installJobs } from '../jobs/install-jobs.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const LOCK = 7_310_553

export type MigrationReport = { readonly applied: readonly string[] }

/** A database that is newer than this program, or was changed by hand, is left alone. */
export class MigrationRefused extends Error {}

/**
 * Brings the database to this version: each migration once, in one transaction of its own, under a lock that other
 * instances wait for; then the functions, which are always those of the running version.
 * Placeholders in the files: {app} and {owner}, the two roles.
 */
export async function migrate(owner: ClientConfig, appRole: string): Promise<MigrationReport> {
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`)
    return { applied: await applyAll(client, appRole) }
  } finally {
    await client.end()
  }
}

async function applyAll(client: Client, appRole: string): Promise<string[]> {
  await prepare(client, appRole)
  const { rows: roles } = await client.query<{ owner: string }>('select current_user as owner')
  const fill = (text: string) =>
    text.replaceAll('{app}', `"${appRole}"`).replaceAll('{owner}', `"${roles[0]?.owner ?? ''}"`)
  const done = await appliedMigrations(client)
  const files = globSync('migrations/*.sql', { cwd: ROOT }).sort()
  refuseUnknown(done, files)
  const applied: string[] = []
  for (const file of files) if (await applyOnce(client, file, done, fill)) applied.push(basename(file))
  await renewFunctions(client, fill)
  await installJobs(client, appRole)
  return applied
}

async function prepare(client: Client, appRole: string): Promise<void> {
  await client.query(`
    create extension if not exists btree_gin;
    create table if not exists migration (name text primary key, hash text not null, at timestamptz not null default now());
    grant usage on schema public to "${appRole}"`)
}

async function appliedMigrations(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration')
  return new Map(rows.map(row => [row.name, row.hash]))
}

function refuseUnknown(done: Map<string, string>, files: readonly string[]): void {
  const known = new Set(files.map(file => basename(file)))
  const unknown = [...done.keys()].filter(name => !known.has(name))
  if (unknown.length > 0) throw new MigrationRefused(`The database is newer than this version: ${unknown.join(', ')}.`)
}

async function applyOnce(
  client: Client,
  file: string,
  done: Map<string, string>,
  fill: (text: string) => string,
): Promise<boolean> {
  const name = basename(file)
  const text = readFileSync(join(ROOT, file), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  const before = done.get(name)
  if (before === hash) return false
  if (before) throw new MigrationRefused(`The migration ${name} is not the one that this database was made with.`)
  await inTransaction(client, `${fill(text)};`, `insert into migration (name, hash) values ('${name}', '${hash}')`)
  return true
}

async function renewFunctions(client: Client, fill: (text: string) => string): Promise<void> {
  for (const file of globSync(['kernel/db/functions/*.sql', 'domains/*/sql/*.sql'], { cwd: ROOT }).sort())
    await inTransaction(client, fill(readFileSync(join(ROOT, file), 'utf8')))
}

async function inTransaction(client: Client, ...statements: string[]): Promise<void> {
  await client.query('begin')
  try {
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
