import { readFileSync } from 'node:fs'

const STEP_MS = 250

/**
 * Calls `ended` when the npm that called us is gone. npm starts scripts through a shell, which passes on no signal: a
 * stopped or killed npm would leave the server behind. Outside npm nothing is watched: a server may outlive its shell.
 */
export function watchNpm(ended) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = isShell(shell) ? parentOf(shell) : undefined
  const timer = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || parentOf(shell) === npm)) return
    clearInterval(timer)
    ended()
  }, STEP_MS)
  timer.unref()
}

function isShell(pid) {
  return /sh$/.test(stat(pid).name)
}

function parentOf(pid) {
  return stat(pid).parent
}

/** proc(5): "pid (name) state parent ...". Systems without it know only the parent itself. */
function stat(pid) {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \w (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) || []
    return { name, parent: Number(parent) }
  } catch {
    return { name: '', parent: undefined }
  }
}
