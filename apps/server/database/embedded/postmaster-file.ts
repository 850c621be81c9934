import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { processName } from './process-name.ts'

/** What a server says of itself in its folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** The folder of its socket; empty where it listens on the loopback address instead. */
  readonly socketFolder: string
  readonly status: 'starting' | 'stopping' | 'ready' | 'standby' | ''
}

/** The server that runs on this folder. What a dead one left behind is removed where it would be in the way. */
export function runningPostmaster(clusterFolder: string): Postmaster | undefined {
  const found = leftPostmaster(clusterFolder)
  const name = found && processName(found.pid)
  if (!found || !name) return undefined
  if (name.startsWith('postgres') && worksIn(clusterFolder, found.pid)) return found
  // The number of the dead server now belongs to another program, which is common in containers; or this folder is a
  // copy of one whose server is at work. Its passwords are not ours, and its rows still less.
  rmSync(join(clusterFolder, 'postmaster.pid'), { force: true })
  return undefined
}

/** A server has its folder as its working directory. Where the system does not tell, its word in the file holds. */
function worksIn(clusterFolder: string, pid: number): boolean {
  try {
    const [place, own] = [statSync(`/proc/${pid}/cwd`), statSync(clusterFolder)]
    return place.ino === own.ino && place.dev === own.dev
  } catch {
    return true
  }
}

/** The server that runs here or was killed here. The lines of the file are those of PostgreSQL's miscadmin.h. */
export function leftPostmaster(clusterFolder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, , , port, socketFolder = '', , , status = ''] = lines
    return { pid: Number(pid), port: Number(port), socketFolder, status: status.trim() as Postmaster['status'] }
  } catch {
    return undefined
  }
}
