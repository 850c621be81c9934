import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The user of the operating system that PostgreSQL runs as, where it is not the user of this process. */
export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns the cluster, or as nobody. Undefined: as ourselves.
 */
export function serverUser(clusterFolder?: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = clusterFolder && statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return nobody()
}

/** Asked of the system itself: modes of folders tell nothing about access lists or mounts. */
export function canEnter(user: SystemUser | undefined, folder: string): boolean {
  if (!user) return true
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

function nobody(): SystemUser {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : { uid: 65534, gid: 65534 }
}
