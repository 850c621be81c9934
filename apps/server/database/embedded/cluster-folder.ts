import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { systemFolder } from './system-folder.ts'
import { canEnter, serverUser } from './system-user.ts'

/**
 * The folder of the database's files: DATA_DIR/pg. Where PostgreSQL has to run as a user who cannot get there, a folder
 * of the system, found by DATA_DIR's path, which DATA_DIR/pg.location names for good once the database is made.
 */
export function clusterFolder(dataDir: string): string {
  const pointer = join(dataDir, 'pg.location')
  if (existsSync(pointer)) return named(pointer)
  const usual = join(dataDir, 'pg')
  if (existsSync(usual) || canEnter(serverUser(), dataDir)) return usual
  return told(join(systemFolder(), createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16)))
}

/** Keeps where the database lies. Not before it is there: a start that was killed would leave a name of nothing. */
export function keepLocation(dataDir: string, folder: string): void {
  const pointer = join(dataDir, 'pg.location')
  if (folder === join(dataDir, 'pg') || existsSync(pointer)) return
  const draft = `${pointer}.${process.pid}`
  writeFileSync(draft, `${folder}\n`)
  renameSync(draft, pointer)
}

function named(pointer: string): string {
  const folder = readFileSync(pointer, 'utf8').trim()
  if (existsSync(folder)) return told(folder)
  throw startupProblem(exitCodes.database, {
    zh: `${pointer} 指向 ${folder}，但那里没有数据库。请把它放回原处；若要从空数据库开始，请删除 ${pointer}。`,
    en: `${pointer} names ${folder}, but no database is there. Bring it back, or remove ${pointer} to begin with an empty one.`,
  })
}

function told(folder: string): string {
  process.stdout.write(`数据库文件位于 ${folder} · The database's files lie in ${folder}\n`)
  return folder
}
