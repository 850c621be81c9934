import { readFileSync, rmSync } from 'node:fs'
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
  if (name.startsWith('postgres')) return found
  // The number of the dead server now belongs to another program, which is common in containers.
  rmSync(join(clusterFolder, 'postmaster.pid'), { force: true })
  return undefined
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
