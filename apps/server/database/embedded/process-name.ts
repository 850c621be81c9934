import { readFileSync } from 'node:fs'

/** The name of a living process; 'postgres' where the system does not tell names, undefined for a dead one. */
export function processName(pid: number): string | undefined {
  if (process.platform === 'linux') return nameInProc(pid)
  try {
    process.kill(pid, 0)
    return 'postgres'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'postgres' : undefined
  }
}

/** proc(5): "pid (name) state ...". A zombie is dead, though its number still answers. */
function nameInProc(pid: number): string | undefined {
  try {
    const [, name, state] = /^\d+ \((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return state === 'Z' || state === 'X' ? undefined : name
  } catch {
    return undefined
  }
}
