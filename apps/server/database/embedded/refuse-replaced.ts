import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import type { Cluster } from './cluster.ts'
import { readPasswords } from './passwords.ts'

/**
 * Somebody removed the data folder under a running program, and perhaps another start has made a new one in its place:
 * the passwords that we know are not its passwords, and it is not ours to start.
 */
export function refuseReplaced({ dataDir, folder, passwords }: Cluster): void {
  const there = existsSync(join(folder, 'PG_VERSION'))
  if (there && readPasswords(folder).admin === passwords.admin) return
  throw startupProblem(exitCodes.folderInUse, {
    zh: `${dataDir} 中的数据库已被移走或换成另一个，本实例就此结束。`,
    en: `The database in ${dataDir} has been removed or replaced by another one, so this instance ends.`,
  })
}
