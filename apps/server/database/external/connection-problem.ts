import { Client, type ClientConfig } from 'pg'
import type { Label } from '#kernel/entity/field.ts'
import { exitCodes, isStartupProblem, startupProblem } from '#kernel/error/startup-problem.ts'

const WRONG_PASSWORD = '28P01'

type Variable = 'DATABASE_URL' | 'DATABASE_APP_URL' | 'SECRET_KEY'

/** For `.catch`: throws what kept us from the database as a sentence that names the variable, never the password. */
export function orConnectionProblem(variable: Variable, config: ClientConfig): (error: unknown) => never {
  return error => {
    if (isStartupProblem(error)) throw error
    const { code = '', message } = error as { code?: string; message: string }
    throw startupProblem(exitCodes.database, sentence(variable, targetOf(config), code, message))
  }
}

interface Target {
  readonly server: string
  readonly host: string
  readonly user?: string
  readonly database?: string
}

/** The driver reads the address; one that it cannot read (a lone % in the password) is an error of its own. */
function targetOf(config: ClientConfig): Target {
  try {
    const { host, port, user, database } = new Client(config)
    return { server: `${host}:${port}`, host, user, database }
  } catch {
    return { server: '?', host: '?' }
  }
}

function sentence(variable: Variable, target: Target, code: string, message: string): Label {
  const { server, host, user, database } = target
  if (variable === 'SECRET_KEY' && code === WRONG_PASSWORD) return otherSecret(user)
  if (variable === 'SECRET_KEY') return sentence('DATABASE_URL', target, code, message)
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return about(variable, `${server} 上没有 PostgreSQL 在运行`, `no PostgreSQL answers at ${server}`)
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return about(variable, `找不到主机“${host}”`, `the host “${host}” cannot be found`)
    case WRONG_PASSWORD:
    case '28000':
      return about(
        variable,
        `${server} 不接受用户“${user}”或其密码`,
        `${server} does not accept the user “${user}” or the password`,
      )
    case '3D000':
      return about(variable, `${server} 上没有数据库“${database}”`, `there is no database “${database}” at ${server}`)
    default:
      return about(
        variable,
        `连接 ${server} 失败（${code || message}）`,
        `connecting to ${server} failed (${message || code})`,
      )
  }
}

function about(variable: Variable, zh: string, en: string): Label {
  return { zh: `${variable} 有误：${zh}。`, en: `${variable} does not work: ${en}.` }
}

/** The app's password comes from the secret; a role that was made with another secret does not accept it. */
function otherSecret(user?: string): Label {
  return {
    zh: `数据库角色“${user}”已存在，但不是用这个 SECRET_KEY 建立的。请使用原来的 SECRET_KEY，或在 DATABASE_APP_URL 中给出角色和密码。`,
    en: `The database role “${user}” exists, but was not made with this SECRET_KEY. Use the former SECRET_KEY, or name a role with its password in DATABASE_APP_URL.`,
  }
}
