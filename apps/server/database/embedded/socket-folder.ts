import { chownSync, lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import type { SystemUser } from './system-user.ts'

const SOCKET = '.s.PGSQL.5432'
/** The kernel's limit is 107 bytes on Linux, 103 on macOS. */
const LONGEST = 100

/** A new folder that only the server's user can enter: short, with a name nobody can guess and take before us. */
export function makeSocketFolder(user?: SystemUser): string {
  const base = [tmpdir(), '/tmp'].find(
    folder => fits(folder) && statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
  )
  const folder = mkdtempSync(join(base ?? '/tmp', 'yingce-'))
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

/** A socket in a folder of somebody else may lead to a server of somebody else, which would be told our passwords. */
export function refuseForeignSocket(folder: string, user?: SystemUser): void {
  if (isOwnSocketFolder(folder, user)) return
  throw startupProblem(exitCodes.database, {
    zh: `数据库的套接字文件夹 ${folder} 属于其他用户，或其他用户可以进入，因此不使用它。`,
    en: `The folder of the database's socket, ${folder}, belongs to another user or is open to others, so it is not used.`,
  })
}

export function removeSocketFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

export function isOwnSocketFolder(folder: string, user?: SystemUser): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return !!found?.isDirectory() && found.uid === (user?.uid ?? process.getuid?.()) && (found.mode & 0o077) === 0
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, 'yingce-XXXXXX', SOCKET)) <= LONGEST
}
