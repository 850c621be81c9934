import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

/** Renewed by `npx vitest run tests/golden -u`; what changed in the file is what a migration changes for its users. */
test('the schema changes only where somebody means to change it', async () => {
  const lines = [...(await columns()), ...(await indexes()), ...(await policies()), ...(await functions())]
  expect(lines.length).toBeGreaterThan(500)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('schema.txt')
})

const OURS = "('public', 'auth')"

function columns(): Promise<string[]> {
  return read(`
    select format('column %s.%s.%s %s%s%s', table_schema, table_name, column_name, udt_name,
      case when is_nullable = 'NO' then ' not null' else '' end, ' default ' || column_default)
    from information_schema.columns where table_schema in ${OURS}`)
}

function indexes(): Promise<string[]> {
  return read(`select indexdef from pg_indexes where schemaname in ${OURS}`)
}

function policies(): Promise<string[]> {
  return read(`
    select format('policy %s on %s for %s: %s, %s', policyname, tablename, lower(cmd), qual, with_check)
    from pg_policies where schemaname in ${OURS}`)
}

/** Those of extensions belong to their extension. */
function functions(): Promise<string[]> {
  return read(`
    select format('function %s(%s) %s', p.proname, pg_get_function_identity_arguments(p.oid), md5(p.prosrc))
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ${OURS}
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
}

async function read(lines: string): Promise<string[]> {
  const { rows } = await database.owner.query(`select line from (${lines}) as found(line) order by line collate "C"`)
  return rows.map(row => String(row.line))
}
