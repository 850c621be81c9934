import { parseArgs } from 'node:util'
import type { Config } from '#kernel/config.ts'
import { openPool } from '#kernel/db/pool.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { openDatabase } from '../database/database.ts'
import { inviteUser, type NewUser } from '../invite-user.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { openFiles } from '../open-files.ts'
import { buildRuntime } from '../runtime.ts'

export async function run(args: readonly string[], config: Config): Promise<void> {
  const given = newUserOf(args)
  const database = await openDatabase(config)
  try {
    await migrateDatabase(database)
    const pool = openPool(database.app, 2)
    const runtime = buildRuntime({ pool, log: () => undefined, files: openFiles(config) })
    const { path, expiresAt, workspace } = await inviteUser(runtime, given).finally(() => pool.end())
    const address = `${config.baseUrl}${path}${given.name ? `?name=${encodeURIComponent(given.name)}` : ''}`
    process.stdout.write(`已邀请 ${given.email} 加入“${workspace}” · ${given.email} is invited to “${workspace}”\n`)
    process.stdout.write(`请本人打开并设置密码 · To be opened by that person, who sets a password: ${address}\n`)
    process.stdout.write(`有效期至 · Valid until ${expiresAt}\n`)
  } finally {
    await database.stop()
  }
}

const text = { type: 'string' } as const

/** `add EMAIL --name NAME [--workspace SLUG] [--role ROLE]` */
export function newUserOf(args: readonly string[]): NewUser {
  try {
    const options = { name: text, workspace: text, role: text }
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [verb, email = '', ...more] = positionals
    if (verb === 'add' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && more.length === 0) return { email, ...values }
  } catch {
    // An option that does not exist, or one without its value: the usage says which there are.
  }
  throw startupProblem(exitCodes.configuration, {
    zh: '用法：bin/yingce user add 邮箱 --name 姓名 [--workspace 工作区] [--role 角色]',
    en: 'Usage: bin/yingce user add EMAIL --name NAME [--workspace SLUG] [--role ROLE]',
  })
}
