import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { orDiskProblem } from '../../disk-problem.ts'
import { clusterFolder, keepLocation } from './cluster-folder.ts'
import { initdb } from './initdb.ts'
import { newPasswords, type Passwords, readPasswords, writePasswords } from './passwords.ts'
import { type Programs, programsFor } from './programs.ts'
import { type SystemUser, serverUser } from './system-user.ts'

export interface Cluster {
  readonly dataDir: string
  readonly folder: string
  readonly log: string
  readonly programs: Programs
  readonly user?: SystemUser
  readonly passwords: Passwords
}

const MAJOR = '18'
const DRAFT_MS = 600_000

/** The cluster of a data folder, made when it is not there. */
export async function ensureCluster(dataDir: string): Promise<Cluster> {
  const folder = clusterFolder(dataDir)
  const user = serverUser(folder)
  const programs = programsFor(user)
  if (!existsSync(join(folder, 'PG_VERSION'))) await create(folder, programs, user)
  refuseOtherMajor(folder)
  keepLocation(dataDir, folder)
  return { dataDir, folder, log: join(dataDir, 'pg.log'), programs, user, passwords: readPasswords(folder) }
}

/**
 * Made beside its place and moved there whole: a crash leaves a draft, never half a cluster. The draft's name is nobody
 * else's: process numbers come again, in containers soon, while what a killed start began may still be writing.
 */
async function create(folder: string, programs: Programs, user?: SystemUser): Promise<void> {
  removeOldDrafts(folder)
  let draft = ''
  try {
    draft = mkdtempSync(`${folder}.new-`)
    if (user) chownSync(draft, user.uid, user.gid)
    const passwords = newPasswords()
    await initdb(programs.initdb, draft, passwords.admin, user)
    writePasswords(draft, passwords)
    renameSync(draft, folder)
  } catch (error) {
    // Another process was faster: its cluster holds.
    if (!existsSync(join(folder, 'PG_VERSION'))) orDiskProblem(error, folder)
  } finally {
    if (draft) rmSync(draft, { recursive: true, force: true })
  }
}

/** What killed starts have left. None takes so long. */
function removeOldDrafts(folder: string): void {
  for (const draft of globSync(`${basename(folder)}.new-*`, { cwd: dirname(folder) })) {
    const path = join(dirname(folder), draft)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > DRAFT_MS) rmSync(path, { recursive: true, force: true })
  }
}

function refuseOtherMajor(folder: string): void {
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (major === MAJOR) return
  throw startupProblem(exitCodes.database, {
    zh: `${folder} 由 PostgreSQL ${major} 建立，本程序自带 PostgreSQL ${MAJOR}。请用旧版本备份，再用新版本恢复。`,
    en: `${folder} was made by PostgreSQL ${major}, this program brings PostgreSQL ${MAJOR}. Back up with the former version and restore with this one.`,
  })
}
