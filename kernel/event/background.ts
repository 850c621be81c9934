/** A piece of work that is done again and again; the pause grows short while there is something to do. */
export interface Repeated {
  readonly stop: () => Promise<void>
}

/** Repeats work until it is stopped. A failure is told and tried again after the pause. */
export function repeat(work: () => Promise<number>, pauseMs: number, tell: (error: unknown) => void): Repeated {
  let stopped = false
  let wake = () => {}
  const loop = (async () => {
    while (!stopped) {
      const done = await work().catch(error => {
        if (!stopped) tell(error)
        return 0
      })
      if (done === 0 && !stopped) await pause(pauseMs)
    }
  })()
  function pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  return {
    stop: async () => {
      stopped = true
      wake()
      await loop
    },
  }
}
