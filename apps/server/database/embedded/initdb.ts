import { execFile } from 'node:child_process'
import { chownSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { serverEnvironment } from './server-environment.ts'
import type { SystemUser } from './system-user.ts'

const OPTIONS = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
]

/** Makes an empty cluster in an empty folder. */
export async function initdb(program: string, folder: string, password: string, user?: SystemUser): Promise<void> {
  const passwordFile = `${folder}.password`
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (user) chownSync(passwordFile, user.uid, user.gid)
    await promisify(execFile)(program, [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...OPTIONS], {
      ...user,
      cwd: '/',
      env: serverEnvironment,
    }).catch(orSentence)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function orSentence(error: { code?: string | number; stderr?: string; message: string }): never {
  if (error.code === 'EPERM') throw mayNotChangeUser()
  const reason = error.stderr?.split('\n').find(line => line.includes('error:')) ?? error.message
  throw startupProblem(exitCodes.database, {
    zh: `无法建立数据库：${reason}`,
    en: `The database could not be made: ${reason}`,
  })
}

function mayNotChangeUser() {
  return startupProblem(exitCodes.database, {
    zh: 'PostgreSQL 不能以 root 身份运行，而这里又不允许换用其他用户。请以普通用户启动本程序，或在 DATABASE_URL 中给出一个 PostgreSQL 服务器。',
    en: 'PostgreSQL does not run as root, and changing the user is not permitted here. Start the program as an ordinary user, or name a PostgreSQL server in DATABASE_URL.',
  })
}
