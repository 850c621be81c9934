import type { Client } from 'pg'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'

const OLDEST = 15

/** Refuses a server that is too old, and an owner who could not make the tables. */
export async function refuseUnfitServer(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ server_version_num: string }>('show server_version_num')
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (version < OLDEST) throw tooOld(version)
  const rights = await owner.query<{ fit: boolean }>(
    "select has_database_privilege(current_database(), 'CREATE') and has_schema_privilege('public', 'CREATE') as fit",
  )
  if (!rights.rows[0]?.fit) throw notOwner(owner.user ?? '', owner.database ?? '')
}

function tooOld(version: number) {
  return startupProblem(exitCodes.database, {
    zh: `DATABASE_URL 指向 PostgreSQL ${version}，需要 ${OLDEST} 或更新的版本。`,
    en: `DATABASE_URL leads to PostgreSQL ${version}; version ${OLDEST} or newer is needed.`,
  })
}

function notOwner(user: string, database: string) {
  return startupProblem(exitCodes.database, {
    zh: `角色“${user}”不能在数据库“${database}”中建表。DATABASE_URL 须使用该数据库的所有者。`,
    en: `The role “${user}” may not make tables in the database “${database}”. DATABASE_URL must name the database's owner.`,
  })
}
