import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, isStartupProblem } from '#kernel/error/startup-problem.ts'
import type { Held } from './enter-folder.ts'

export interface Keeper {
  /** The place as it is now; this process stops watching over it. */
  stop(): Promise<Held>
}

/**
 * Watches the connection that holds our place. When it breaks, the server was killed or has crashed: it is started
 * again at the same address, where the pools find it by themselves.
 */
export function keepHeld(first: Held, enterAgain: (former: Held) => Promise<Held>): Keeper {
  let current = Promise.resolve(first)
  let watching = true
  const ending = new AbortController()
  const watch = (held: Held) => {
    held.holder.once('end', () => {
      if (!watching) return
      process.stderr.write(
        '数据库意外停止，正在重新启动…… · The database has stopped unexpectedly, starting it again ...\n',
      )
      current = revive(held, enterAgain, ending.signal)
      current.then(watch, giveUp)
    })
  }
  watch(first)
  return {
    stop: () => {
      watching = false
      ending.abort()
      return current
    },
  }
}

/** Tries until it works, or until this process is to end: then the place is left as it was lost. */
async function revive(former: Held, enterAgain: (former: Held) => Promise<Held>, ending: AbortSignal): Promise<Held> {
  while (!ending.aborted) {
    try {
      return await enterAgain(former)
    } catch (error) {
      if (isStartupProblem(error) && error.exitCode === exitCodes.folderInUse) throw error
      process.stderr.write(`${(error as Error).message}\n`)
      // Ends early where this process is to end: that is all that a wait can be refused for.
      await sleep(5000, undefined, { signal: ending }).catch(() => undefined)
    }
  }
  return former
}

/** Another instance has taken the folder meanwhile: two must not work on it, so this one ends in order. */
function giveUp(error: Error): void {
  process.stderr.write(`${error.message}\n`)
  process.kill(process.pid, 'SIGTERM')
}
