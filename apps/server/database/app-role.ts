import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'

const DUPLICATE_OBJECT = '42710'
const UNIQUE_VIOLATION = '23505'
const NOT_ALLOWED = '42501'

/** Makes the role that the app connects as, unless it is there: roles belong to the server, not to the database. */
export async function ensureAppRole(owner: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await createRole(owner, role, password)
  await owner.query(`grant connect on database ${escapeIdentifier(owner.database ?? '')} to ${escapeIdentifier(role)}`)
}

/** A role that row-level security does not hold must not serve requests. */
export async function refuseStrongRole(app: Client, ownerRole: string): Promise<void> {
  const { rows } = await app.query<{ name: string; strong: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as strong from pg_roles where rolname = current_user',
  )
  const role = rows[0]
  if (role && !role.strong && role.name !== ownerRole) return
  throw startupProblem(exitCodes.database, {
    zh: `应用不能以角色“${role?.name}”连接：它是所有者、超级用户或可绕过行级安全。请在 DATABASE_APP_URL 中使用普通角色。`,
    en: `The app must not connect as “${role?.name}”, which is the owner, a superuser or bypasses row-level security. Name an ordinary role in DATABASE_APP_URL.`,
  })
}

async function createRole(owner: Client, role: string, password: string): Promise<void> {
  try {
    await owner.query(`create role ${escapeIdentifier(role)} login password ${escapeLiteral(password)}`)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === NOT_ALLOWED) throw mayNotCreateRoles(owner.user ?? '', role)
    // Another instance made it in the meantime.
    if (code !== DUPLICATE_OBJECT && code !== UNIQUE_VIOLATION) throw error
  }
}

function mayNotCreateRoles(owner: string, role: string) {
  return startupProblem(exitCodes.database, {
    zh: `数据库所有者“${owner}”不能创建角色“${role}”。请授予它 CREATEROLE，或在 DATABASE_APP_URL 中给出应用使用的角色。`,
    en: `The database owner “${owner}” may not create the role “${role}”. Grant it CREATEROLE, or name the app's role in DATABASE_APP_URL.`,
  })
}
